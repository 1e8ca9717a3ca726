import { startHost } from '../support/host.js';

beforeEach(() => {
  startHost();
});

const act = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describe('custom XML parts', () => {
  const NAMESPACE = 'https://example.org/csroi/case';
  const CASE = `<?xml version="1.0"?>\n<!-- a case -->\n<c:case xmlns:c="${NAMESPACE}" version='1'><c:title>A&amp;B</c:title></c:case>`;

  it('are found by their namespace and given back as they were', async () => {
    await act(({ customXmlParts }) => {
      customXmlParts.add(CASE);
      customXmlParts.add('<other xmlns="urn:other"/>');
      customXmlParts.add('<none/>');
    });
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      part.load('id,namespaceUri');
      const xml = part.getXml();
      const missing = customXmlParts.getByNamespace('urn:missing').getOnlyItemOrNullObject().load('id');
      const count = customXmlParts.getCount();
      customXmlParts.load('items/namespaceUri');
      await context.sync();
      expect(part.namespaceUri).toBe(NAMESPACE);
      expect(xml.value).toBe(CASE);
      expect(missing.isNullObject).toBe(true);
      expect(count.value).toBe(3);
      expect(customXmlParts.items.map(({ namespaceUri }) => namespaceUri)).toEqual([
        NAMESPACE,
        'urn:other',
        '',
      ]);

      const known = customXmlParts.getItem(part.id);
      known.setXml(`<case xmlns="${NAMESPACE}"/>`);
      const changed = known.getXml();
      await context.sync();
      expect(changed.value).toBe(`<case xmlns="${NAMESPACE}"/>`);
      known.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id).load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(['', 'text', '{"json": true}', '<unclosed'])('refuse %j', async (xml) => {
    await expect(
      act(({ customXmlParts }) => {
        customXmlParts.add(xml);
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are not the only one when there are two', async () => {
    await act(({ customXmlParts }) => {
      customXmlParts.add(CASE);
      customXmlParts.add(CASE);
    });
    await expect(
      act(({ customXmlParts }) => {
        customXmlParts.getByNamespace(NAMESPACE).getOnlyItem().load('id');
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

it('keeps settings of every kind, dates included, and tells of changes', async () => {
  let changes = 0;
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(() => {
      changes += 1;
      return Promise.resolve();
    });
    await context.sync();
    const date = new Date(Date.UTC(2026, 2, 12));
    settings.add('list', [1, 'two']);
    settings.add('date', date);
    settings.add('list', [3]);
    const list = settings.getItem('list').load('value');
    const when = settings.getItem('date').load('value');
    const none = settings.getItemOrNullObject('none').load('value');
    const count = settings.getCount();
    await context.sync();
    expect(list.value).toEqual([3]);
    expect(when.value).toEqual(date);
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(2);
    settings.getItem('list').delete();
    settings.load('items/key');
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(['date']);
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(changes).toBe(4);
});

it('keeps document properties, its own and the custom ones', async () => {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load('title,author,company');
    await context.sync();
    expect(properties.toJSON()).toEqual({ title: '', author: '', company: '' });
    properties.title = 'Help centre';
    properties.custom.add('Version', '1.0');
    properties.custom.add('VERSION', '2.0');
    properties.load('title');
    const version = properties.custom.getItem('version').load('key,value');
    const count = properties.custom.getCount();
    await context.sync();
    expect(properties.title).toBe('Help centre');
    expect(version).toMatchObject({ key: 'VERSION', value: '2.0' });
    expect(count.value).toBe(1);
  });
});

it('knows how it calculates', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Automatic');
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.load('calculationMode');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    application.calculationMode = 'Sometimes' as 'Manual';
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('tells what is selected', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2']);
  });
});

it('lets references go when the add-in is done', async () => {
  const host = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 1; row <= 50; row += 1) sheet.getRange(`A${row}`).format.font.bold = true;
    await context.sync();
    expect(host.references.count).toBe(50);
  });
  expect(host.references.count).toBe(0);
});
