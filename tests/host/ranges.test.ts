import { startHost } from '../support/host.js';

/** Loads the address of what some code gets from a range. */
async function addressOf(get: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas): Promise<string> {
  return Excel.run(async (context) => {
    const got = get(context.workbook.worksheets.getActiveWorksheet());
    (got as Excel.Range).load('address');
    await context.sync();
    return got.address;
  });
}

beforeEach(() => {
  startHost();
});

describe('a range got from B2:D5', () => {
  it.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ['cell', 'C3', (range) => range.getCell(1, 1)],
    ['cell outside', 'F10', (range) => range.getCell(8, 4)],
    ['row', 'B3:D3', (range) => range.getRow(1)],
    ['column', 'D2:D5', (range) => range.getColumn(2)],
    ['last cell', 'D5', (range) => range.getLastCell()],
    ['last row', 'B5:D5', (range) => range.getLastRow()],
    ['last column', 'D2:D5', (range) => range.getLastColumn()],
    ['rows above', 'B1:D1', (range) => range.getRowsAbove()],
    ['rows below', 'B6:D7', (range) => range.getRowsBelow(2)],
    ['rows within', 'B4:D5', (range) => range.getRowsBelow(-2)],
    ['columns before', 'A2:A5', (range) => range.getColumnsBefore()],
    ['columns after', 'E2:F5', (range) => range.getColumnsAfter(2)],
    ['columns within', 'B2:C5', (range) => range.getColumnsBefore(-2)],
    ['entire row', '2:5', (range) => range.getEntireRow()],
    ['entire column', 'B:D', (range) => range.getEntireColumn()],
    ['offset', 'A3:C6', (range) => range.getOffsetRange(1, -1)],
    ['resized', 'B2:E4', (range) => range.getResizedRange(-1, 1)],
    ['absolutely resized', 'B2:C2', (range) => range.getAbsoluteResizedRange(1, 2)],
    ['bounding rectangle', 'B2:F8', (range) => range.getBoundingRect('F8')],
    ['intersection', 'C4:D5', (range) => range.getIntersection('C4:Z9')],
  ])('as %s is %s', async (_, address, get) => {
    expect(await addressOf((sheet) => get(sheet.getRange('B2:D5')))).toBe(`Sheet1!${address}`);
  });

  it.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ['a row it does not have', 'InvalidArgument', (range) => range.getRow(4)],
    ['an offset beyond the sheet', 'InvalidArgument', (range) => range.getOffsetRange(-2, 0)],
    ['no rows', 'InvalidArgument', (range) => range.getResizedRange(-4, 0)],
    ['an intersection that is none', 'ItemNotFound', (range) => range.getIntersection('F9')],
    ['what is no number', 'InvalidArgument', (range) => range.getCell('1' as unknown as number, 0)],
  ])('as %s is an error', async (_, code, get) => {
    await expect(addressOf((sheet) => get(sheet.getRange('B2:D5')))).rejects.toMatchObject({ code });
  });
});

describe('an address', () => {
  it.each([
    ['A1', 'Sheet1!A1'],
    ['$B$2:C3', 'Sheet1!B2:C3'],
    ['C3:B2', 'Sheet1!B2:C3'],
    ['A:C', 'Sheet1!A:C'],
    ['2:5', 'Sheet1!2:5'],
    ['XFD1048576', 'Sheet1!XFD1048576'],
  ])('%s is %s', async (text, address) => {
    expect(await addressOf((sheet) => sheet.getRange(text))).toBe(address);
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A', 'B2:3', 'A1:B2:C3', 'A'.repeat(8193)])(
    '%j is none',
    async (text) => {
      const whole = text === '';
      const found = addressOf((sheet) => sheet.getRange(text));
      if (whole) await expect(found).resolves.toBe('Sheet1!1:1048576');
      else
        await expect(found).rejects.toMatchObject({
          code: expect.stringMatching(/InvalidArgument|ItemNotFound/),
        });
    },
  );

  it('quotes sheet names that are no plain words', async () => {
    for (const [name, quoted] of [
      ['Tom’s data', "'Tom’s data'"],
      ["Tom's", "'Tom''s'"],
      ['A1', "'A1'"],
      ['R1C1', "'R1C1'"],
      ['2024', "'2024'"],
      ['データ', 'データ'],
      ['Cost_2.b', 'Cost_2.b'],
    ] as const) {
      startHost({ sheets: [name] });
      expect(await addressOf((sheet) => sheet.getRange('A1'))).toBe(`${quoted}!A1`);
    }
  });

  it('can be a name', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add(
        'Prices',
        context.workbook.worksheets.getActiveWorksheet().getRange('C2:C3'),
      );
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getRange('prices'))).toBe('Sheet1!C2:C3');
  });
});

describe('several ranges', () => {
  it('are told by all their addresses and what they have in common', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges('F3:F5, H:H; A1');
      sheet.getRange('H:H').format.fill.color = '#FFC0CB';
      areas.load('address,areaCount,cellCount,isEntireColumn,format/fill/color');
      areas.areas.load('items/address');
      await context.sync();
      expect(areas.address).toBe('Sheet1!F3:F5, Sheet1!H:H, Sheet1!A1');
      expect(areas).toMatchObject({ areaCount: 3, cellCount: 1_048_580, isEntireColumn: false });
      expect(areas.format.fill.color).toBeNull();
      expect(areas.areas.items.map(({ address }) => address)).toEqual([
        'Sheet1!F3:F5',
        'Sheet1!H:H',
        'Sheet1!A1',
      ]);
      areas.format.fill.color = '#00FF00';
      areas.load('format/fill/color');
      await context.sync();
      expect(areas.format.fill.color).toBe('#00FF00');
    });
  });

  it('intersect', async () => {
    expect(await addressOf((sheet) => sheet.getRanges('A1:B2, D1:D9').getIntersection('B2:D3'))).toBe(
      'Sheet1!B2, Sheet1!D2:D3',
    );
  });
});

describe('the used range', () => {
  it('of a blank sheet is A1, or nothing', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('counts formats unless only values are wanted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C3:D4').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('F9').format.font.bold = true;
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const within = sheet.getRange('D1:Z3').getUsedRange(true).load('address');
      await context.sync();
      expect(values.address).toBe('Sheet1!C3:D4');
      expect(all.address).toBe('Sheet1!C3:F9');
      expect(within.address).toBe('Sheet1!D3');
    });
  });
});

it('merges, tells what is merged, and divides again', async () => {
  const host = startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C2');
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    range.merge(true);
    const merged = range.getMergedAreasOrNullObject().load('address');
    range.load('values');
    await context.sync();
    expect(merged.address).toBe('Sheet1!A1:C1, Sheet1!A2:C2');
    expect(range.values).toEqual([
      [1, '', ''],
      [4, '', ''],
    ]);
    range.unmerge();
    await context.sync();
  });
  expect(host.cells.activeSheet().merged()).toEqual([]);
});

it('clears contents, looks or everything', async () => {
  const host = startHost();
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange('A1');
    const fill = async () => {
      cell.values = [[1]];
      cell.format.font.bold = true;
      await context.sync();
    };
    await fill();
    cell.clear('Contents');
    await context.sync();
    expect(host.cells.activeSheet().values(at)).toEqual([[null]]);
    expect(host.cells.activeSheet().formats(at)).toEqual([[{ bold: true }]]);
    await fill();
    cell.clear('Formats');
    await context.sync();
    expect(host.cells.activeSheet().values(at)).toEqual([[1]]);
    expect(host.cells.activeSheet().formats(at)).toEqual([[{}]]);
    await fill();
    sheet.getRange().clear();
    await context.sync();
    expect(host.cells.activeSheet().usedRange()).toBeUndefined();
    expect(host.cells.activeSheet().formats(at)).toEqual([[{}]]);
  });
});

it('keeps links with their tips, and shows their text', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getRange('A1');
    const link = { documentReference: 'Sheet1!B9', screenTip: 'Where from', textToDisplay: 'Costs' };
    cell.hyperlink = link;
    const other = sheet.getRange('A2').load('hyperlink');
    cell.load('hyperlink,values');
    await context.sync();
    expect(cell.hyperlink).toEqual(link);
    expect(cell.values).toEqual([['Costs']]);
    expect(other.hyperlink).toBeNull();
  });
});

it('says by name what it does not implement', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:B9')
        .sort.apply([{ key: 0 }]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented', message: 'Range.sort is not implemented by this host' });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('formulasR1C1');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'Range.formulasR1C1 is not implemented by this host',
  });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').insert('Down');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    message: 'Range.insert of anything but whole rows is not implemented by this host',
  });
});
