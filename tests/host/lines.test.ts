import { MemorySheet } from '../../src/host/memory/memorySheet.js';
import { startHost, type TestHost } from '../support/host.js';

/*
 * Whole rows and columns that come in or go, and everything that follows them. Inserting and deleting:
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

let host: TestHost;

beforeEach(() => {
  host = startHost({ sheets: ['Data', "Other's"] });
});

const act = (work: Change) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });

/** What a range tells, of the first sheet or of another one. */
async function told<K extends keyof Excel.Range>(address: string, property: K, name = 'Data') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load(property as string);
    await context.sync();
    return range[property];
  });
}

const formulaAt = async (address: string, name?: string): Promise<unknown> =>
  ((await told(address, 'formulas', name)) as unknown[][])[0]?.[0];

const insertRows = (address: string) =>
  act((sheet) => {
    sheet.getRange(address).insert('Down');
  });
const deleteRows = (address: string) =>
  act((sheet) => {
    sheet.getRange(address).delete('Up');
  });
const insertColumns = (address: string) =>
  act((sheet) => {
    sheet.getRange(address).insert('Right');
  });
const deleteColumns = (address: string) =>
  act((sheet) => {
    sheet.getRange(address).delete('Left');
  });

const OTHER = "Other's";

/** Rows of numbers, and looks that tell them apart. */
const fill: Change = (sheet) => {
  sheet.getRange('A1:C4').values = [
    ['head', 1, 10],
    ['one', 2, 20],
    ['two', 3, 30],
    ['three', 4, 40],
  ];
  sheet.getRange('A2:C2').format.fill.color = '#FF0000';
  sheet.getRange('A3:C3').format.fill.color = '#00FF00';
  sheet.getRange('B3').format.protection.locked = false;
  sheet.getRange('2:2').format.rowHeight = 30;
  sheet.getRange('3:3').format.rowHeight = 45;
  sheet.getRange('C:C').format.columnWidth = 96;
};

async function looks(address: string) {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange(address);
    format.load('rowHeight,columnWidth,fill/color,protection/locked');
    await context.sync();
    const { rowHeight, columnWidth, fill: background, protection } = format;
    return { rowHeight, columnWidth, fill: background.color, locked: protection.locked };
  });
}

const shiftsItself = MemorySheet.prototype.shiftLines;

describe.each([
  ['cells that move lines', true],
  ['cells that are read and written anew', false],
])('in %s', (_, isOwn) => {
  beforeEach(() => {
    if (!isOwn) Reflect.deleteProperty(MemorySheet.prototype, 'shiftLines');
  });
  afterEach(() => {
    MemorySheet.prototype.shiftLines = shiftsItself;
  });

  it('rows come in and push the others down', async () => {
    await act(fill);
    await Excel.run(async (context) => {
      const blank = context.workbook.worksheets.getFirst().getRange('3:4').insert('Down').load('address');
      await context.sync();
      expect(blank.address).toBe('Data!3:4');
    });
    expect(await told('A1:A6', 'values')).toEqual([['head'], ['one'], [''], [''], ['two'], ['three']]);
    // Like the row above: https://learn.microsoft.com/office/vba/api/excel.xlinsertformatorigin
    for (const row of [2, 3, 4])
      expect(await looks(`B${row}`)).toMatchObject({ rowHeight: 30, fill: '#FF0000', locked: true });
    expect(await looks('B5')).toMatchObject({ rowHeight: 45, fill: '#00FF00', locked: false });
    expect(await looks('B6')).toMatchObject({ rowHeight: 15, fill: '#FFFFFF', locked: true });
  });

  it('a first row comes in without a look', async () => {
    await act(fill);
    await act((sheet) => {
      sheet.getRange('A1:C1').format.fill.color = '#0000FF';
      sheet.getRange('1:1').insert('Down');
    });
    expect(await looks('A1')).toMatchObject({ rowHeight: 15, fill: '#FFFFFF' });
    expect(await looks('A2')).toMatchObject({ fill: '#0000FF' });
  });

  it('rows go and pull the others up', async () => {
    await act(fill);
    await deleteRows('1:2');
    expect(await told('A1:C3', 'values')).toEqual([
      ['two', 3, 30],
      ['three', 4, 40],
      ['', '', ''],
    ]);
    expect(await looks('B1')).toMatchObject({ rowHeight: 45, fill: '#00FF00', locked: false });
    expect(await looks('B2')).toMatchObject({ rowHeight: 15, fill: '#FFFFFF', locked: true });
    expect(await looks('A3')).toMatchObject({ fill: '#FFFFFF' });
  });

  it('columns come in and go', async () => {
    await act(fill);
    await insertColumns('D:D');
    expect(await looks('D1')).toMatchObject({ columnWidth: 96 });
    await insertColumns('B:B');
    expect(await told('A2:D2', 'values')).toEqual([['one', '', 2, 20]]);
    expect(await looks('B2')).toMatchObject({ columnWidth: 48, fill: '#FF0000' });
    expect(await looks('D2')).toMatchObject({ columnWidth: 96 });
    expect(await looks('C3')).toMatchObject({ locked: false });
    await deleteColumns('A:C');
    expect(await told('A1:B1', 'values')).toEqual([[10, '']]);
    expect(await looks('A1')).toMatchObject({ columnWidth: 96 });
  });

  it('merged cells move, grow and shrink', async () => {
    await act((sheet) => {
      for (const address of ['A1:B1', 'A3:A5', 'C9:D9']) sheet.getRange(address).merge();
    });
    await insertRows('4:4');
    expect(host.cells.sheet('Data')!.merged()).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 4, columns: 1 },
      { row: 9, column: 2, rows: 1, columns: 2 },
    ]);
    await deleteRows('1:5');
    expect(host.cells.sheet('Data')!.merged()).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }]);
  });

  it('formulas move, and follow', async () => {
    await act((sheet) => {
      sheet.getRange('A1:B1').formulas = [['=SUM(A3:A5)', '=$A$3+A2']];
      sheet.getRange('A7:B7').formulas = [['=SUM(A3:A6)', '=A5']];
    });
    await insertRows('4:4');
    expect(await told('A1:B1', 'formulas')).toEqual([['=SUM(A3:A6)', '=$A$3+A2']]);
    expect(await told('A8:B8', 'formulas')).toEqual([['=SUM(A3:A7)', '=A6']]);
    await deleteRows('2:3');
    expect(await told('A1:B1', 'formulas')).toEqual([['=SUM(A2:A4)', '=#REF!+#REF!']]);
    expect(await told('A6:B6', 'formulas')).toEqual([['=SUM(A2:A5)', '=A4']]);
  });
});

it('what a formula spills goes with it', async () => {
  host = startHost({ calculate: () => 1 });
  const sheet = host.cells.sheet('Sheet1')!;
  sheet.write({ row: 1, column: 0, rows: 1, columns: 1 }, [[{ formula: '=SEQUENCE(2,2)' }]]);
  sheet.spillInto({ row: 1, column: 0, rows: 2, columns: 2 }, [
    [1, 2],
    [3, 4],
  ]);
  await insertRows('1:1');
  expect(sheet.spill(1, 0)).toBe(undefined);
  expect(sheet.spill(2, 0)).toEqual({ row: 2, column: 0, rows: 2, columns: 2 });
  expect(sheet.values({ row: 2, column: 0, rows: 2, columns: 2 })).toEqual([
    [1, 2],
    [3, 4],
  ]);
  await deleteRows('3:3');
  expect(sheet.usedRange()).toBe(undefined);
});

describe('references', () => {
  it.each<[what: string, address: string, before: string, after: string]>([
    ['grow by a row inside', '3:3', '=SUM(Data!A2:A4)', '=SUM(Data!A2:A5)'],
    ['move by a row right before', '2:2', '=SUM(Data!A2:A4)', '=SUM(Data!A3:A5)'],
    ['stay with a row right after', '5:5', '=SUM(Data!A2:A4)', '=SUM(Data!A2:A4)'],
    ['keep what is fixed', '1:2', '=Data!$A$1+Data!A$2*Data!$B3', '=Data!$A$3+Data!A$4*Data!$B5'],
    ['of whole columns stay', '2:9', '=SUM(Data!A:B)', '=SUM(Data!A:B)'],
    ['of whole rows move', '2:3', '=SUM(Data!$1:$2,Data!4:5)', '=SUM(Data!$1:$4,Data!6:7)'],
    ['keep their order', '3:3', '=SUM(Data!A4:A2)', '=SUM(Data!A5:A2)'],
    ['in texts are none', '1:1', '="Data!A1"&Data!A1', '="Data!A1"&Data!A2'],
    ['to other sheets stay', '1:1', "='Other''s'!B9+B9", "='Other''s'!B9+B9"],
    ['in any case of letters', '1:1', '=data!A1', '=data!A2'],
    ['in quotes keep them', '1:1', "='Data'!A1", "='Data'!A2"],
    ['to what spills', '1:1', '=SUM(Data!A1#)', '=SUM(Data!A2#)'],
    ['with functions named like cells', '1:1', '=LOG10(Data!A1)', '=LOG10(Data!A2)'],
  ])('%s', async (_, address, before, after) => {
    await act((__, { worksheets }) => {
      worksheets.getItem(OTHER).getRange('C1').formulas = [[before]];
    });
    await insertRows(address);
    expect(await formulaAt('C1', OTHER)).toBe(after);
  });

  it.each<[what: string, address: string, before: string, after: string]>([
    ['shrink', '3:4', '=SUM(Data!A2:A9)', '=SUM(Data!A2:A7)'],
    ['lose their first rows', '1:3', '=SUM(Data!A2:A9)', '=SUM(Data!A1:A6)'],
    ['lose their last rows', '8:20', '=SUM(Data!A2:A9)', '=SUM(Data!A2:A7)'],
    ['are lost with all their rows', '2:9', '=SUM(Data!A2:A9)', '=SUM(Data!#REF!)'],
    ['keep one row as an area', '3:9', '=SUM(Data!A2:A9)', '=SUM(Data!A2:A2)'],
  ])('%s', async (_, address, before, after) => {
    await act((__, { worksheets }) => {
      worksheets.getItem(OTHER).getRange('C1').formulas = [[before]];
    });
    await deleteRows(address);
    expect(await formulaAt('C1', OTHER)).toBe(after);
  });

  it('follow columns', async () => {
    await act((__, { worksheets }) => {
      worksheets.getItem(OTHER).getRange('A1:C1').formulas = [
        ['=SUM(Data!$B$2:D2)', '=SUM(Data!B:C,Data!1:1)', '=Data!C1'],
      ];
    });
    await insertColumns('C:D');
    expect(await told('A1:C1', 'formulas', OTHER)).toEqual([
      ['=SUM(Data!$B$2:F2)', '=SUM(Data!B:E,Data!1:1)', '=Data!E1'],
    ]);
    await deleteColumns('E:E');
    expect(await told('A1:C1', 'formulas', OTHER)).toEqual([
      ['=SUM(Data!$B$2:E2)', '=SUM(Data!B:D,Data!1:1)', '=Data!#REF!'],
    ]);
  });

  it('to a quoted sheet follow it', async () => {
    await act((sheet, { worksheets }) => {
      sheet.getRange('A1').formulas = [["='Other''s'!B9+B9"]];
      worksheets.getItem(OTHER).getRange('2:2').insert('Down');
    });
    expect(await formulaAt('A1')).toBe("='Other''s'!B10+B9");
  });
});

it('names follow, of the workbook and of sheets', async () => {
  await act((sheet, { names, worksheets }) => {
    names.add('Rate', sheet.getRange('B3'));
    names.add('All', '=Data!$A$1:$A$5');
    names.add('Share', '=0.08');
    worksheets.getItem(OTHER).names.add('Own', sheet.getRange('B4'));
  });
  await insertRows('2:3');
  await deleteRows('5:5');
  await Excel.run(async ({ workbook, sync }) => {
    workbook.names.load('items/name,items/formula');
    const own = workbook.worksheets.getItem(OTHER).names.getItem('Own').load('formula');
    await sync();
    expect(workbook.names.items.map(({ name, formula }) => [name, formula as string])).toEqual([
      ['Rate', '=Data!#REF!'],
      ['All', '=Data!$A$1:$A$6'],
      ['Share', '=0.08'],
    ]);
    expect(own.formula).toBe('=Data!$B$5');
  });
});

describe('rules', () => {
  const ruleAt = (address: string) =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
      dataValidation.load('rule,type');
      await context.sync();
      return dataValidation.type === 'None' ? null : dataValidation.rule;
    });
  const formatAt = (address: string) =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange(address);
      conditionalFormats.load('items/type');
      await context.sync();
      const [first] = conditionalFormats.items;
      if (!first) return null;
      const area = first.getRange().load('address');
      const { rule } = first.custom.load('rule/formula');
      await context.sync();
      return [area.address, rule.formula];
    });

  it('of validation cover rows that come in among theirs, and their formulas follow', async () => {
    await act((sheet, { worksheets }) => {
      sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=AND(B2>0,$B$9>0)' } };
      const source = worksheets.getItem(OTHER).getRange('A1:A3');
      sheet.getRange('C5').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange('D5').dataValidation.rule = { list: { inCellDropDown: true, source: 'A1,A9' } };
      worksheets.getItem(OTHER).getRange('2:2').insert('Down');
      sheet.getRange('3:4').insert('Down');
    });
    const custom = { custom: { formula: '=AND(B2>0,$B$11>0)' } };
    expect(await ruleAt('B2:B7')).toEqual(custom);
    expect(await ruleAt('B8')).toBe(null);
    expect(await ruleAt('C7')).toMatchObject({ list: { source: "='Other''s'!$A$1:$A$4" } });
    expect(await ruleAt('D7')).toMatchObject({ list: { source: 'A1,A9' } });
    await deleteRows('2:7');
    expect(await ruleAt('B2:B9')).toBe(null);
  });

  it('with messages of their own for some cells follow once', async () => {
    await act((sheet) => {
      sheet.getRange('B2:B5').dataValidation.rule = { custom: { formula: '=$A$9>0' } };
      sheet.getRange('B4').dataValidation.prompt = { title: 'This', message: 'one', showPrompt: true };
      sheet.getRange('1:1').insert('Down');
    });
    expect(await ruleAt('B3')).toEqual({ custom: { formula: '=$A$10>0' } });
    expect(await ruleAt('B5')).toEqual({ custom: { formula: '=$A$10>0' } });
  });

  it('of looks grow, move and are gone with their cells', async () => {
    await act((sheet) => {
      sheet.getRange('A2:C5').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>B$1';
    });
    await insertRows('4:4');
    expect(await formatAt('A2')).toEqual(['Data!A2:C6', '=$A2>B$1']);
    await insertRows('1:1');
    expect(await formatAt('A3')).toEqual(['Data!A3:C7', '=$A3>B$2']);
    expect(await formatAt('A2')).toBe(null);
    await deleteRows('3:7');
    expect(await formatAt('A1:C9')).toBe(null);
  });

  it('for looks reach on over lines that come right after theirs, as all looks do', async () => {
    await act((sheet) => {
      sheet.getRange('A2:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>0';
    });
    await insertRows('5:6');
    expect(await formatAt('A2')).toEqual(['Data!A2:B6', '=$A2>0']);
    await insertRows('2:2');
    expect(await formatAt('A3')).toEqual(['Data!A3:B7', '=$A3>0']);
    await insertColumns('C:C');
    expect(await formatAt('A3')).toEqual(['Data!A3:C7', '=$A3>0']);
  });

  it('lose cells that are cleared, and are meant for the first one left', async () => {
    await act((sheet) => {
      sheet.getRange('A2:A9').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>A$1';
      sheet.getRange('B2:B9').dataValidation.rule = { custom: { formula: '=B2>0' } };
      sheet.getRange('B6:B9').dataValidation.ignoreBlanks = false;
      sheet.getRange('A2:A3').conditionalFormats.clearAll();
      sheet.getRange('B2').dataValidation.clear();
    });
    expect(await formatAt('A4:A9')).toEqual(['Data!A4:A9', '=$A4>A$1']);
    expect(await formatAt('A2:A3')).toBe(null);
    expect(await ruleAt('B2')).toBe(null);
    expect(await ruleAt('B3')).toEqual({ custom: { formula: '=B3>0' } });
    expect(await ruleAt('B6')).toEqual({ custom: { formula: '=B6>0' } });
    await insertRows('5:5');
    expect(await formatAt('A4')).toEqual(['Data!A4:A10', '=$A4>A$1']);
    expect(await ruleAt('B7')).toEqual({ custom: { formula: '=B7>0' } });
  });

  it('are meant for the first cell that stays', async () => {
    await act((sheet) => {
      sheet.getRange('A2:C5').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>B$1';
    });
    await deleteRows('2:3');
    expect(await formatAt('A2')).toEqual(['Data!A2:C3', '=$A2>B$1']);
    await deleteColumns('A:A');
    expect(await formatAt('A2')).toEqual(['Data!A2:B3', '=#REF!>B$1']);
  });
});

it('links move', async () => {
  const linkAt = (address: string) => told(address, 'hyperlink');
  await act((sheet) => {
    sheet.getRange('A3').hyperlink = { address: 'https://example.org' };
    sheet.getRange('2:2').insert('Down');
  });
  expect(await linkAt('A4')).toMatchObject({ address: 'https://example.org' });
  expect(await linkAt('A3')).toBe(null);
  await deleteRows('4:4');
  expect(await linkAt('A4')).toBe(null);
});

describe('a table', () => {
  const tables = () =>
    Excel.run(async (context) => {
      const all = context.workbook.tables.load('items/name');
      await context.sync();
      const ranges = all.items.map((table) => table.getRange().load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    });

  beforeEach(() =>
    act((sheet) => {
      sheet.getRange('B2:C2').values = [['Item', 'Amount']];
      sheet.tables.add('B2:C5', true);
    }),
  );

  it('grows by rows within, moves, shrinks, and goes with all its rows', async () => {
    await insertRows('3:4');
    expect(await tables()).toEqual(['Data!B2:C7']);
    await insertRows('8:8');
    expect(await tables()).toEqual(['Data!B2:C7']);
    await insertRows('2:2');
    expect(await tables()).toEqual(['Data!B3:C8']);
    await deleteRows('5:6');
    expect(await tables()).toEqual(['Data!B3:C6']);
    await insertColumns('B:B');
    expect(await tables()).toEqual(['Data!C3:D6']);
    await deleteRows('1:6');
    expect(await tables()).toEqual([]);
  });

  it.each<[string, Change]>([
    ['columns within', (sheet) => sheet.getRange('C:C').insert('Right')],
    [
      'without its head',
      (sheet) => {
        sheet.getRange('2:2').delete('Up');
      },
    ],
    [
      'without a row but its head',
      (sheet) => {
        sheet.getRange('3:5').delete('Up');
      },
    ],
  ])('is refused %s', async (_, change) => {
    const before = host.snapshot();
    await expect(act(change)).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(host.snapshot()).toEqual(before);
  });
});

it('what is printed and what stays in view follow', async () => {
  await act((sheet) => {
    sheet.horizontalPageBreaks.add('A3');
    sheet.horizontalPageBreaks.add('A9');
    sheet.verticalPageBreaks.add('C1');
    sheet.pageLayout.setPrintArea('A1:D20');
    sheet.pageLayout.setPrintTitleRows('1:2');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A2'));
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('7:7').insert('Down');
    sheet.getRange('A:A').insert('Right');
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.horizontalPageBreaks.load('items/rowIndex');
    sheet.verticalPageBreaks.load('items/columnIndex');
    const printed = sheet.pageLayout.getPrintArea().load('address');
    const titles = sheet.pageLayout.getPrintTitleRows().load('address');
    const frozen = sheet.freezePanes.getLocation().load('address');
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([3, 10]);
    expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([3]);
    expect(printed.address).toBe('Data!B1:E22');
    expect(titles.address).toBe('Data!1:3');
    expect(frozen.address).toBe('Data!A1:B3');
  });
  await deleteRows('1:2');
  await deleteRows('2:40');
  await deleteRows('1:1');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.horizontalPageBreaks.load('items');
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const frozen = sheet.freezePanes.getLocation().load('address');
    await context.sync();
    expect(sheet.horizontalPageBreaks.items).toEqual([]);
    expect(printed.isNullObject).toBe(true);
    expect(frozen.address).toBe('Data!A:B');
  });
});

it('charts move and size with their cells, and their series follow', async () => {
  await act((sheet, { worksheets }) => {
    const chart = worksheets.getItem(OTHER).charts.add('Line', sheet.getRange('B2:B9'), 'Columns');
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A9'));
    series.name = '=Data!$B$1';
    chart.title.setFormula('=Data!$A$1');
    const own = sheet.charts.add('Line', sheet.getRange('B2:B9'), 'Columns');
    own.name = 'own';
    sheet.getRange('1:1').format.rowHeight = 30;
    own.setPosition('D5', 'F9');
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('8:9').insert('Down');
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const series = worksheets.getItem(OTHER).charts.getItemAt(0).series.getItemAt(0).load('name');
    const values = series.getDimensionDataSourceString('Values');
    const categories = series.getDimensionDataSourceString('Categories');
    const own = worksheets.getFirst().charts.getItem('own').load('left,top,width,height');
    await context.sync();
    expect([values.value, categories.value]).toEqual(['Data!$B$3:$B$12', 'Data!$A$3:$A$12']);
    expect(series.name).toBe('=Data!$B$1');
    // One row of 30 points above; two of 15 within.
    expect([own.left, own.top, own.width, own.height]).toEqual([144, 75 + 30, 144, 75 + 30]);
  });
  expect(JSON.stringify(host.snapshot())).toContain('"_covered":{"row":5,"column":3,"rows":7,"columns":3');
  await deleteRows('1:4');
  await deleteColumns('D:D');
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getFirst().charts.getItem('own');
    own.load('left,top,width,height');
    await context.sync();
    expect([own.left, own.top, own.width, own.height]).toEqual([144, 15, 96, 105]);
  });
});

describe('a protected sheet', () => {
  const DENIED = { code: 'AccessDenied' };
  const protectedWith = (options: Excel.WorksheetProtectionOptions) =>
    act((sheet) => {
      sheet.getRange('5:6').format.protection.locked = false;
      sheet.protection.protect(options);
    });

  it('refuses lines', async () => {
    await protectedWith({});
    const before = host.snapshot();
    await expect(insertRows('2:2')).rejects.toMatchObject(DENIED);
    await expect(deleteRows('5:5')).rejects.toMatchObject(DENIED);
    await expect(insertColumns('B:B')).rejects.toMatchObject(DENIED);
    await expect(deleteColumns('B:B')).rejects.toMatchObject(DENIED);
    expect(host.snapshot()).toEqual(before);
  });

  it('lets them in, and unlocked ones go, where it is allowed', async () => {
    await protectedWith({ allowInsertRows: true, allowDeleteRows: true, allowInsertColumns: true });
    await insertRows('2:2');
    await insertColumns('B:B');
    await deleteRows('6:7');
    await expect(deleteRows('2:2')).rejects.toMatchObject(DENIED);
    await expect(deleteColumns('B:B')).rejects.toMatchObject(DENIED);
  });
});

describe('what cannot be', () => {
  it.each<[string, string, Change]>([
    ['parts of rows', 'NotImplemented', (sheet) => sheet.getRange('A1:B2').insert('Down')],
    ['rows to the right', 'NotImplemented', (sheet) => sheet.getRange('2:2').insert('Right')],
    ['the whole sheet', 'NotImplemented', (sheet) => sheet.getRange().insert('Down')],
    [
      'parts of columns',
      'NotImplemented',
      (sheet) => {
        sheet.getRange('A1:A2').delete('Left');
      },
    ],
    ['a direction that is none', 'InvalidArgument', (sheet) => sheet.getRange('2:2').insert('Up' as never)],
    [
      'cells pushed off the sheet',
      'InsertDeleteConflict',
      (sheet) => {
        sheet.getRange('A1048576').values = [[1]];
        sheet.getRange('2:2').insert('Down');
      },
    ],
  ])('%s', async (_, code, change) => {
    await expect(act(change)).rejects.toMatchObject({ code });
  });
});

it('tells of lines as one change', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(({ changeType, address, triggerSource }) => {
      heard.push(`${changeType} ${address} ${triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    // Changes from before somebody listened.
    await new Promise((resolve) => setTimeout(resolve, 5));
    heard.splice(0);
    sheet.getRange('A1:A5').formulas = [[1], ['=A1'], [3], ['=A2'], ['=SUM(A1:A4)']];
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('3:3').delete('Up');
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('B:C').delete('Left');
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([
    'RangeEdited A1:A5 ThisLocalAddin',
    'RowInserted 2:3 ThisLocalAddin',
    'RowDeleted 3:3 ThisLocalAddin',
    'ColumnInserted B:B ThisLocalAddin',
    'ColumnDeleted B:C ThisLocalAddin',
  ]);
});

it('is as it was when what came in goes again', async () => {
  await act(fill);
  await act((sheet, { names }) => {
    sheet.getRange('A6:C6').formulas = [['=SUM(B2:B4)', '=C3', '=$B$2']];
    sheet.getRange('D:D').format.font.bold = true;
    sheet.getRange('8:8').format.font.italic = true;
    sheet.getRange('A8:B9').merge();
    names.add('Rate', sheet.getRange('B3'));
    sheet.getRange('B2:B4').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('A2:C4').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>0';
    sheet.getRange('A4').hyperlink = { address: 'https://example.org' };
    sheet.charts.add('Line', sheet.getRange('B2:B4'), 'Columns').setPosition('E2', 'G9');
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintArea('A1:D20');
  });
  const before = host.snapshot();
  await insertRows('3:5');
  await insertColumns('C:C');
  expect(host.snapshot()).not.toEqual(before);
  await deleteColumns('C:C');
  await deleteRows('3:5');
  expect(host.snapshot()).toEqual(before);
});

it('takes ten of them in a large workbook within a moment', async () => {
  const sheets = Array.from({ length: 5 }, (_, at) => `Sheet ${at}`);
  host = startHost({ sheets: ['Inputs', ...sheets] });
  const lines = (name: string) =>
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => `=SUM(${name}!$B$${row + 2}:$B$70)+A${row + 1}*${column}`),
    );
  await act((sheet, { worksheets }) => {
    sheet.getRange('A1:AN60').formulas = lines('Inputs').map((line) => line.map((_, at) => at));
    for (const name of sheets) worksheets.getItem(name).getRange('B1:AO60').formulas = lines('Inputs');
  });
  const began = performance.now();
  await act((sheet) => {
    for (let at = 0; at < 10; at += 1) sheet.getRange(`${30 + at}:${30 + at}`).insert('Down');
  });
  expect(await formulaAt('B1', 'Sheet 0')).toBe('=SUM(Inputs!$B$2:$B$80)+A1*0');
  expect(performance.now() - began).toBeLessThan(10_000);
});
