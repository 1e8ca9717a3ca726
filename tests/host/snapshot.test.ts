import { startHost } from '../support/host.js';

const CHANGES: readonly (readonly [
  what: string,
  change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
])[] = [
  [
    'a value',
    (sheet) => {
      sheet.getRange('A1').values = [[2]];
    },
  ],
  [
    'a formula',
    (sheet) => {
      sheet.getRange('A2').formulas = [['=A1']];
    },
  ],
  [
    'a look',
    (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
    },
  ],
  [
    'the look of a column',
    (sheet) => {
      sheet.getRange('Z:Z').format.font.bold = true;
    },
  ],
  [
    'the look of the sheet',
    (sheet) => {
      sheet.getRange().format.font.bold = true;
    },
  ],
  [
    'a sheet unlocked',
    (sheet) => {
      sheet.getRange().format.protection.locked = false;
    },
  ],
  [
    'a lock',
    (sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
    },
  ],
  [
    'a width',
    (sheet) => {
      sheet.getRange('A1').format.columnWidth = 9;
    },
  ],
  [
    'a height',
    (sheet) => {
      sheet.getRange('A1').format.rowHeight = 9;
    },
  ],
  [
    'merged cells',
    (sheet) => {
      sheet.getRange('C1:D1').merge();
    },
  ],
  [
    'a link',
    (sheet) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.org' };
    },
  ],
  [
    'frozen panes',
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
  [
    'gridlines',
    (sheet) => {
      sheet.showGridlines = false;
    },
  ],
  [
    'headings',
    (sheet) => {
      sheet.showHeadings = false;
    },
  ],
  [
    'a sheet name',
    (sheet) => {
      sheet.name = 'New';
    },
  ],
  [
    'a tab colour',
    (sheet) => {
      sheet.tabColor = '#112233';
    },
  ],
  [
    'a hidden sheet',
    (_, { worksheets }) => {
      worksheets.getItem('Other').visibility = 'Hidden';
    },
  ],
  [
    'the order of sheets',
    (sheet) => {
      sheet.position = 1;
    },
  ],
  [
    'another sheet',
    (_, { worksheets }) => {
      worksheets.add('New');
    },
  ],
  [
    'protection',
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  [
    'the workbook’s protection',
    (_, { protection }) => {
      protection.protect();
    },
  ],
  [
    'a name',
    (_, { names }) => {
      names.add('New', '=1');
    },
  ],
  [
    'a name of a sheet',
    (sheet) => {
      sheet.names.add('New', '=1');
    },
  ],
  [
    'a table',
    (sheet) => {
      sheet.getRange('F1').values = [['x']];
      sheet.tables.add('F1:F2', true);
    },
  ],
  [
    'a chart',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:A2')).title.text = 'x';
    },
  ],
  [
    'a validation',
    (sheet) => {
      sheet.getRange('A1').dataValidation.ignoreBlanks = false;
    },
  ],
  [
    'a conditional format',
    (sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom');
    },
  ],
  [
    'the page',
    (sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
    },
  ],
  [
    'a page break',
    (sheet) => {
      sheet.horizontalPageBreaks.add('A9');
    },
  ],
  [
    'a style',
    (_, { styles }) => {
      styles.add('New');
    },
  ],
  [
    'a setting',
    (_, { settings }) => {
      settings.add('key', 1);
    },
  ],
  [
    'an XML part',
    (_, { customXmlParts }) => {
      customXmlParts.add('<x/>');
    },
  ],
  [
    'a document property',
    (_, { properties }) => {
      properties.title = 'x';
    },
  ],
  [
    'a custom property',
    (_, { properties }) => {
      properties.custom.add('key', 'x');
    },
  ],
];

it.each(CHANGES)('shows %s', async (_, change) => {
  const host = startHost({ sheets: ['Mine', 'Other'] });
  const act = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Mine'), context.workbook);
      await context.sync();
    });
  await act((sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  const before = host.snapshot();
  await act((sheet) => {
    sheet.getRange('A1').load('values');
  });
  expect(host.snapshot()).toEqual(before);
  await act(change);
  expect(host.snapshot()).not.toEqual(before);
});
