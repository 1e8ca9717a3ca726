import { startHost, type TestHost } from '../support/host.js';

/** Until what was on its way has arrived. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 5));

let host: TestHost;
let told: string[];

beforeEach(() => {
  host = startHost({ sheets: ['A', 'B'] });
  told = [];
});

/** Listens to everything, and says where it heard it. */
async function listen(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('A').load('id');
    await context.sync();
    const tell = (text: string) => {
      told.push(text);
      return Promise.resolve();
    };
    sheet.onChanged.add(({ address, changeType, source, triggerSource }) =>
      tell(`sheet ${changeType} ${address} ${source} ${triggerSource}`),
    );
    sheet.onSelectionChanged.add(({ address }) => tell(`selected ${address}`));
    worksheets.onChanged.add(({ address, worksheetId }) =>
      tell(`any ${address} ${worksheetId === sheet.id ? 'A' : 'B'}`),
    );
    worksheets.onAdded.add(({ type }) => tell(type));
    worksheets.onDeleted.add(({ worksheetId }) =>
      tell(`deleted ${worksheetId === sheet.id ? 'A' : 'other'}`),
    );
    context.workbook.onSelectionChanged.add(() => tell('selection'));
    await context.sync();
    return sheet.id;
  });
}

it('tells of the add-in’s own changes, and whose they are', async () => {
  await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('B2:C3').values = 1 as unknown as unknown[][];
    context.workbook.worksheets.getItem('B').getRange('A1').values = [[1]];
    await context.sync();
  });
  await arrived();
  expect(told).toEqual(['sheet RangeEdited B2:C3 Local ThisLocalAddin', 'any B2:C3 A', 'any A1 B']);
});

it('tells of a change only when the request that made it has been answered', async () => {
  await listen();
  const order: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A').load('id');
    await context.sync();
    sheet.onChanged.add(() => {
      order.push('told');
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    order.push('answered');
  });
  await arrived();
  expect(order).toEqual(['answered', 'told']);
});

it('tells of what a person does', async () => {
  await listen();
  const sheet = host.cells.sheet('A')!;
  sheet.write({ row: 4, column: 0, rows: 1, columns: 1 }, [[7]]);
  host.cells.select(sheet, { row: 0, column: 1, rows: 2, columns: 1 });
  host.cells.addSheet('C').delete();
  await arrived();
  expect(told).toEqual([
    'sheet RangeEdited A5 Local Unknown',
    'any A5 A',
    'selected B1:B2',
    'selection',
    'WorksheetAdded',
    'deleted other',
  ]);
});

it('hands over the range that changed', async () => {
  const values: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A').load('id');
    await context.sync();
    sheet.onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        values.push(range.values);
      }),
    );
    await context.sync();
  });
  host.cells.sheet('A')!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[42]]);
  await arrived();
  expect(values).toEqual([[[42]]]);
});

it('is silent when events are off, and after the listener is gone', async () => {
  await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('A').getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await arrived();
  expect(told).toEqual([]);
});

it('of an earlier host is not heard of a later one', async () => {
  await listen();
  host = startHost({ sheets: ['A'] });
  host.cells.sheet('A')!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  await arrived();
  expect(told).toEqual([]);
});

it('tells once which sheet is left and which is shown, on the sheet and on the workbook', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const tell = (what: string) => (event: { worksheetId: string }) => {
      told.push(`${what} ${names.get(event.worksheetId) ?? ''}`);
      return Promise.resolve();
    };
    worksheets.onActivated.add(tell('shown'));
    worksheets.onDeactivated.add(tell('left'));
    for (const sheet of worksheets.items) {
      sheet.onActivated.add(tell('sheet shown'));
      sheet.onDeactivated.add(tell('sheet left'));
    }
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('B').activate();
    context.workbook.worksheets.getItem('B').activate();
    context.workbook.worksheets.getItem('B').getRange('C3').select();
    await context.sync();
  });
  await arrived();
  const toB = ['sheet left A', 'left A', 'sheet shown B', 'shown B'];
  expect(told).toEqual(toB);
  host.cells.select(host.cells.sheet('A')!, { row: 0, column: 0, rows: 1, columns: 1 });
  await arrived();
  expect(told).toEqual([...toB, 'sheet left B', 'left B', 'sheet shown A', 'shown A']);
});

it('tells once of each setting that is added, changed or deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.onSettingsChanged.add(() => {
      told.push('settings');
      return Promise.resolve();
    });
    await context.sync();
    for (const change of [
      () => settings.add('key', 1),
      () => settings.add('key', 2),
      () => {
        settings.getItem('key').delete();
      },
    ]) {
      change();
      await context.sync();
      await arrived();
      told.push('after');
    }
  });
  expect(told).toEqual(['settings', 'after', 'settings', 'after', 'settings', 'after']);
});

it('says by name which events it does not tell', async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A').load('id');
      await context.sync();
      sheet.onFormatChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'Worksheet._RegisterFormatChangedEvent is not implemented by this host',
  });
});
