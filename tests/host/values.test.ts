import { startHost } from '../support/host.js';

/** Puts something into A1 of a fresh workbook and reads the cell back. */
async function written(value: unknown, numberFormat?: string) {
  startHost();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('formulas,numberFormat');
    await context.sync();
    return { formula: cell.formulas[0]?.[0] as unknown, format: cell.numberFormat[0]?.[0] as unknown };
  });
}

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('a value that is set', () => {
  it.each([
    ['text', 'text', 'General'],
    [12.5, 12.5, 'General'],
    [true, true, 'General'],
    ['=SUM(B1:B2)', '=SUM(B1:B2)', 'General'],
    ['+B1', '=+B1', 'General'],
    ['-B1', '=-B1', 'General'],
    ['-5', -5, 'General'],
    ['-', '-', 'General'],
    ['29.96', 29.96, 'General'],
    ['10%', 0.1, '0%'],
    ['2018-12-31', 43465, 'yyyy-mm-dd'],
    ['TRUE', true, 'General'],
    ["'=SUM(B1)", '=SUM(B1)', 'General'],
    ["'00123", '00123', 'General'],
  ])('of %j becomes %j', async (value, formula, format) => {
    expect(await written(value)).toEqual({ formula, format });
  });

  it('stays text in the format Text', async () => {
    expect(await written('=SUM(B1)', '@')).toEqual({ formula: '=SUM(B1)', format: '@' });
    const host = startHost();
    await inSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=SUM(B1)']];
      cell.load('valueTypes');
      await context.sync();
      expect(cell.valueTypes).toEqual([['String']]);
    });
    expect(host.cells.activeSheet().formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[null]]);
  });

  it('keeps the format the cell has', async () => {
    expect(await written('10%', '0.00')).toEqual({ formula: 0.1, format: '0.00' });
  });

  it('that begins with @ is refused, because nothing says what Excel makes of it', async () => {
    await expect(written('@SUM(A1)')).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'a text that begins with "@" is not implemented by this host',
    });
  });
});

it('reads values, their types and what cells show', async () => {
  const host = startHost({ calculate: (formula) => (formula === '=1/0' ? { error: '#DIV/0!' } : 0.5) });
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:F1');
    range.values = [[1234.5, 'text', true, '', '=1/0', '=A2']];
    range.numberFormat = [['#,##0.0', null, null, null, null, '0%']];
    range.load('values,valueTypes,text,formulas,numberFormat');
    await context.sync();
    expect(range.values).toEqual([[1234.5, 'text', true, '', '#DIV/0!', 0.5]]);
    expect(range.valueTypes).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Error', 'Double']]);
    expect(range.text).toEqual([['1,234.5', 'text', 'TRUE', '', '#DIV/0!', '50%']]);
    expect(range.formulas).toEqual([[1234.5, 'text', true, '', '=1/0', '=A2']]);
    expect(range.numberFormat).toEqual([['#,##0.0', 'General', 'General', 'General', 'General', '0%']]);
  });
  expect(host.syncs()).toBe(1);
});

it('does not make up what a formula gives', async () => {
  startHost();
  await expect(
    inSheet(async (sheet, context) => {
      const cell = sheet.getRange('B2');
      cell.formulas = [['=SUM(A1:A9)']];
      cell.load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'calculating =SUM(A1:A9) in Sheet1!B2 is not implemented by this host',
  });
});

describe('an array that is set', () => {
  it('leaves cells alone where it has null and empties them where it has a blank', async () => {
    startHost();
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '', 4]]);
    });
  });

  it('can be one value for all cells', async () => {
    startHost();
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([
    ['too many rows', [[1], [2], [3]]],
    ['too few columns', [[1], [2, 3]]],
    ['null', null],
    ['an object in a cell', [[{}], [1]]],
  ])('with %s is an InvalidArgument', async (_, values) => {
    startHost();
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').values = values as unknown[][];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('of more than 1,500 cells arrives whole, and with a wrong shape not at all', async () => {
    const host = startHost();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, at) => row * 10 + at),
    );
    await inSheet(async (sheet, context) => {
      sheet.getRange('B2:K401').values = rows;
      await context.sync();
    });
    expect(host.cells.activeSheet().values({ row: 1, column: 1, rows: 400, columns: 10 })).toEqual(rows);
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange('B2:K400').values = rows;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('whole columns and rows', () => {
  it('tell no cells, only where they are', async () => {
    startHost();
    await inSheet(async (sheet, context) => {
      const columns = sheet.getRange('B:C').load('values,address,cellCount,isEntireColumn,isEntireRow');
      const sheetRange = sheet.getRange().load('address,cellCount');
      await context.sync();
      expect(columns).toMatchObject({
        values: null,
        address: 'Sheet1!B:C',
        cellCount: 2 * 1_048_576,
        isEntireColumn: true,
        isEntireRow: false,
      });
      expect(sheetRange).toMatchObject({ address: 'Sheet1!1:1048576', cellCount: -1 });
    });
  });

  it('cannot be written', async () => {
    startHost();
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange('A:B').values = 'Due Date' as unknown as unknown[][];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('reads no more than five million cells at once', async () => {
  startHost();
  await expect(
    inSheet(async (sheet, context) => {
      sheet.getRange('A1:J500001').load('values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
});

it('needs properties to be loaded, which is the library itself', async () => {
  startHost();
  await expect(
    inSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

it('counts blanks as COUNTBLANK does', async () => {
  startHost({ calculate: () => '' });
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').values = [[1], ["'"], ['=IF(TRUE,"")'], ['']];
    const blanks = context.workbook.functions.countBlank(sheet.getRange('A1:A5')).load('value');
    await context.sync();
    expect(blanks.value).toBe(4);
  });
});
