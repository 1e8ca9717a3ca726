import { startHost, type TestHost } from '../support/host.js';
import { FLOW, LISTS, SAMPLE } from '../xlsx/sample.js';
import { build, sheetNames } from './building.js';

/* What a workbook calls its cells, tables and sheets must all differ from one another. */

const inExcel = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

const tableNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    return tables.items.map(({ name }) => name);
  });

const NAMES = SAMPLE.sheets.map(({ name }) => name);
const nameOf = (host: TestHost, name: string): string | undefined =>
  host.cells.names().find((one) => one.name === name)?.refersTo;

it('calls a table otherwise where the user has a name for cells like it', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await inExcel(({ names }) => {
    names.add('actions', '=Mine!$A$1');
  });
  await build(SAMPLE);
  expect(await tableNames()).toEqual(['Actions_2']);
  expect(nameOf(host, 'actions')).toBe('Mine!$A$1');
});

it('calls cells otherwise where the user has a table of that name', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await inExcel(({ worksheets }) => {
    const sheet = worksheets.getItem('Mine');
    sheet.getRange('A1:B1').values = [['Month', 'Value']];
    sheet.tables.add('A1:B3', true).name = 'HARD_NPV';
  });
  const built = await build(SAMPLE);
  expect(built.names).toContainEqual({ wanted: 'Hard_NPV', name: 'Hard_NPV_2' });
  expect(nameOf(host, 'Hard_NPV_2')).toBe("'Cash flow'!$F$6");
});

it('calls its tables the same after each build', async () => {
  const host = startHost({ sheets: ['Mine'] });
  for (let builds = 0; builds < 3; builds += 1) {
    await build(SAMPLE);
    expect(await tableNames()).toEqual(['Actions']);
  }
  expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
});

it('replaces sheets of ours that somebody hid from all menus', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await build(SAMPLE);
  await inExcel(({ worksheets }) => {
    for (const name of [FLOW, LISTS]) worksheets.getItem(name).visibility = 'VeryHidden';
  });
  await build(SAMPLE);
  expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
});

it('draws and calculates nothing before the last request is through', async () => {
  const host = startHost({ sheets: ['Mine'] });
  const application = Excel.Application.prototype;
  const suspended = [
    jest.spyOn(application, 'suspendApiCalculationUntilNextSync'),
    jest.spyOn(application, 'suspendScreenUpdatingUntilNextSync'),
  ];
  try {
    for (let builds = 0; builds < 2; builds += 1) {
      const before = host.syncs();
      for (const spy of suspended) spy.mockClear();
      await build(SAMPLE);
      // The first one reads.
      const changing = host.syncs() - before - 1;
      expect(suspended.map((spy) => spy.mock.calls.length)).toEqual([changing, changing]);
    }
  } finally {
    for (const spy of suspended) spy.mockRestore();
  }
});
