import { startHost } from '../support/host.js';

const act = (work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getFirst());
    await context.sync();
  });

const HEAD = [['Item', 'Month', 'Amount']];

beforeEach(async () => {
  startHost({ sheets: ['Costs', 'Other'] });
  await act((_, sheet) => {
    sheet.getRange('A1:C1').values = HEAD;
    sheet.getRange('A2:C3').values = [
      ['Licence', 1, 100],
      ['Hosting', 1, 40],
    ];
  });
});

it('tells of a table and its parts', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add('A1:C3', true);
    table.load('id,name,style,showBandedRows,showFilterButton,showHeaders');
    await context.sync();
    expect(table).toMatchObject({
      name: 'Table1',
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
      showHeaders: true,
    });
    table.name = 'Cost_lines';
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    const whole = table.getRange().load('address');
    const head = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    const column = table.columns.getItem('Amount').getDataBodyRange().load('address');
    table.columns.load('count,items/name,items/index');
    const found = context.workbook.tables.getItem('cost_LINES').load('style,showBandedRows');
    const elsewhere = context.workbook.worksheets.getItem('Other').tables.getItemOrNullObject('Cost_lines');
    elsewhere.load('name');
    await context.sync();
    expect(whole.address).toBe('Costs!A1:C3');
    expect(head.values).toEqual(HEAD);
    expect(body.values[0]).toEqual(['Licence', 1, 100]);
    expect(column.address).toBe('Costs!C2:C3');
    expect(table.columns.count).toBe(3);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Item', 0],
      ['Month', 1],
      ['Amount', 2],
    ]);
    expect(found).toMatchObject({ style: 'TableStyleLight1', showBandedRows: false });
    expect(elsewhere.isNullObject).toBe(true);
    table.resize('A1:C9');
    const larger = table.getRange().load('address');
    await context.sync();
    expect(larger.address).toBe('Costs!A1:C9');
    const range = table.convertToRange().load('address');
    const left = context.workbook.tables.getCount();
    await context.sync();
    expect([range.address, left.value]).toEqual(['Costs!A1:C9', 0]);
  });
});

it('cannot be merged into', async () => {
  await expect(
    act((_, sheet) => {
      sheet.tables.add('A1:C3', true);
      sheet.getRange('C3:D3').merge();
    }),
  ).rejects.toMatchObject({ code: 'MergedRangeConflict' });
});

it('goes with its sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add('A1:C3', true);
    sheet.delete();
    context.workbook.tables.load('count');
    await context.sync();
    expect(context.workbook.tables.count).toBe(0);
  });
});

it.each<[string, string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void]>([
  [
    'overlapping another one',
    'MergedRangeConflict',
    (_, sheet) => {
      sheet.tables.add('B1:C3', true);
      sheet.tables.add('A1:B3', true);
    },
  ],
  [
    'over merged cells',
    'MergedRangeConflict',
    (_, sheet) => {
      sheet.getRange('A5:B5').merge();
      sheet.tables.add('A1:C5', true);
    },
  ],
  [
    'with a head that repeats itself',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('B1').values = [['item']];
      sheet.tables.add('A1:C3', true);
    },
  ],
  [
    'with a number in its head',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('B1').values = [[2026]];
      sheet.tables.add('A1:C3', true);
    },
  ],
  [
    'with a gap in its head',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('B1').values = [['']];
      sheet.tables.add('A1:C3', true);
    },
  ],
  [
    'with a name that is a cell',
    'InvalidArgument',
    (_, sheet) => {
      sheet.tables.add('A1:C3', true).name = 'Q1';
    },
  ],
  [
    'with the name of a name',
    'InvalidArgument',
    ({ names }, sheet) => {
      names.add('Costs_', '=1');
      sheet.tables.add('A1:C3', true).name = 'costs_';
    },
  ],
  [
    'of another sheet',
    'InvalidArgument',
    ({ worksheets }, sheet) => {
      sheet.tables.add(worksheets.getItem('Other').getRange('A1:C3'), true);
    },
  ],
  [
    'without headers',
    'NotImplemented',
    (_, sheet) => {
      sheet.tables.add('A1:C3', false);
    },
  ],
  [
    'with totals',
    'NotImplemented',
    (_, sheet) => {
      sheet.tables.add('A1:C3', true).showTotals = true;
    },
  ],
])('refuses a table %s', async (_, code, change) => {
  await expect(act(change)).rejects.toMatchObject({ code });
});
