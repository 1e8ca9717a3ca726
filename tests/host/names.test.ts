import { startHost } from '../support/host.js';

const act = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

it('names cells and constants, of the workbook and of a sheet', async () => {
  const host = startHost({ sheets: ['Inputs', 'Other'] });
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Inputs');
    workbook.names.add('Hard_ROI', sheet.getRange('C9'), 'headline');
    workbook.names.add('Discount_Rate', '=0.08');
    workbook.names.add('Gone', '=#REF!$A$1');
    sheet.names.add('Local', sheet.getRange('A1:B2'));
    const hard = workbook.names.getItem('hard_roi').load('name,formula,type,scope,comment,visible');
    const rate = workbook.names.getItem('Discount_Rate').load('type,formula');
    const gone = workbook.names.getItem('Gone').load('type');
    const cells = hard.getRange().load('address');
    const none = rate.getRangeOrNullObject().load('address');
    const local = sheet.names.getItem('Local').load('scope');
    const localCells = local.getRange().load('address');
    workbook.names.load('items/name');
    const missing = workbook.names.getItemOrNullObject('Local').load('name');
    await context.sync();
    expect(hard).toMatchObject({
      name: 'Hard_ROI',
      formula: '=Inputs!$C$9',
      type: 'Range',
      scope: 'Workbook',
      comment: 'headline',
      visible: true,
    });
    expect(rate).toMatchObject({ type: 'Double', formula: '=0.08' });
    expect(gone.type).toBe('Error');
    expect(cells.address).toBe('Inputs!C9');
    expect(none.isNullObject).toBe(true);
    expect(local.scope).toBe('Worksheet');
    expect(localCells.address).toBe('Inputs!A1:B2');
    expect(workbook.names.items.map(({ name }) => name)).toEqual(['Hard_ROI', 'Discount_Rate', 'Gone']);
    expect(missing.isNullObject).toBe(true);
    hard.formula = '=Other!$A$1';
    rate.delete();
    sheet.names.getItem('Local').delete();
    await context.sync();
  });
  expect(host.cells.names()).toEqual([
    { name: 'Hard_ROI', refersTo: 'Other!$A$1' },
    { name: 'Gone', refersTo: '#REF!$A$1' },
  ]);
});

it.each(['Q1', 'R1C1', 'r', 'C', '1st', 'two words', '', 'a-b', 'TRUE', 'x'.repeat(256), 'XFD1048576'])(
  'refuses the name %j',
  async (name) => {
    startHost();
    await expect(
      act(({ names }) => {
        names.add(name, '=1');
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

it.each(['_x', '\\x', 'Name.1', 'Ñandú', 'XFE1', 'A1048577', 'RC_1'])('takes the name %j', async (name) => {
  const host = startHost();
  await act(({ names }) => {
    names.add(name, '=1');
  });
  expect(host.cells.names()).toEqual([{ name, refersTo: '1' }]);
});

it('forgets what a name was when it is deleted', async () => {
  startHost();
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add('Rate', '=1').visible = false;
    names.getItem('Rate').delete();
    const again = names.add('Rate', '=2').load('visible,formula');
    await context.sync();
    expect(again).toMatchObject({ visible: true, formula: '=2' });
  });
});

it('refuses a name that is there already, and text that is no formula', async () => {
  startHost();
  await act(({ names }) => {
    names.add('Hard_ROI', '=1');
  });
  await expect(
    act(({ names }) => {
      names.add('hard_roi', '=2');
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(
    act(({ names }) => {
      names.add('Other', 'Sheet1!A1');
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('refuses a name that a table has', async () => {
  startHost();
  await act(({ names, worksheets }) => {
    const sheet = worksheets.getFirst();
    sheet.getRange('A1:A2').values = [['head'], [1]];
    sheet.tables.add('A1:A2', true).name = 'Costs';
    names.add('Other', '=1');
  });
  await expect(
    act(({ names }) => {
      names.add('costs', '=1');
    }),
  ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(
    act(({ tables }) => {
      tables.getItem('Costs').name = 'Other';
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('refuses a name of the workbook that the sheet which is shown has itself, and no other sheet', async () => {
  startHost({ sheets: ['Shown', 'Other'] });
  await act(({ worksheets }) => {
    worksheets.getItem('Shown').names.add('Local', '=1');
  });
  const add = () =>
    act(({ names }) => {
      names.add('local', '=2');
    });
  await expect(add()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await act(({ worksheets }) => {
    worksheets.getItem('Other').activate();
  });
  await add();
});
