import { startHost } from '../support/host.js';

/*
 * What Excel does not take: values of the wrong type, of no enumeration, and beyond its limits. The library checks none of it.
 */

const act = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });

/** A value that the types do not let through. */
const wrong = (value: unknown): never => value as never;

type Attempt = readonly [what: string, attempt: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void];

const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);
const rule = (sheet: Excel.Worksheet): Excel.CustomConditionalFormat =>
  sheet.getRange('D3').conditionalFormats.getItemAt(0).custom;
const cell = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('B1');

const CHARTS: readonly Attempt[] = [
  ['a type of chart', (sheet) => sheet.charts.add(wrong('Nonsense'), sheet.getRange('A1:A3'), 'Columns')],
  ['the type of a chart', (sheet) => (chart(sheet).chartType = wrong('Nonsense'))],
  ['the place of a legend', (sheet) => (chart(sheet).legend.position = wrong('Sideways'))],
  ['the place of an axis', (sheet) => (chart(sheet).axes.categoryAxis.position = wrong('Nowhere'))],
  ['a title that is a number', (sheet) => (chart(sheet).title.text = wrong(42))],
  ['a width in words', (sheet) => (chart(sheet).width = wrong('wide'))],
  ['a width below nothing', (sheet) => (chart(sheet).width = -1)],
  ['a flag in words', (sheet) => (chart(sheet).legend.visible = wrong('yes'))],
  ['a colour', (sheet) => (chart(sheet).title.format.font.color = '#12')],
  [
    'a fill',
    (sheet) => {
      chart(sheet).format.fill.setSolidColor('12345');
    },
  ],
  [
    'the formula of a title',
    (sheet) => {
      chart(sheet).title.setFormula('=SUM(');
    },
  ],
];

const RULES: readonly Attempt[] = [
  ['the formula of a conditional format', (sheet) => (rule(sheet).rule.formula = 'not a formula(')],
  ['the colour of a conditional format', (sheet) => (rule(sheet).format.font.color = '#zzzzzz')],
  [
    'the comparison of a conditional format',
    (sheet) => {
      const { cellValue } = cell(sheet).conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: '0', operator: wrong('Nope') };
    },
  ],
  [
    'the comparison of a validation',
    (sheet) => {
      cell(sheet).dataValidation.rule = { decimal: { formula1: 1, operator: wrong('Nope') } };
    },
  ],
  [
    'the formula of a validation',
    (sheet) => {
      cell(sheet).dataValidation.rule = { custom: { formula: '=AND(A1' } };
    },
  ],
  [
    'a list that is too long',
    (sheet) => {
      cell(sheet).dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(128) } };
    },
  ],
  [
    'the title of a prompt',
    (sheet) => {
      cell(sheet).dataValidation.prompt = { title: 'x'.repeat(33), message: '', showPrompt: true };
    },
  ],
  [
    'the text of a prompt',
    (sheet) => {
      cell(sheet).dataValidation.prompt = { title: '', message: 'x'.repeat(256), showPrompt: true };
    },
  ],
  [
    'the text of an error',
    (sheet) => {
      const message = 'x'.repeat(225);
      cell(sheet).dataValidation.errorAlert = { title: '', message, showAlert: true, style: 'Stop' };
    },
  ],
  [
    'the style of an error',
    (sheet) => {
      const style = wrong('Loud');
      cell(sheet).dataValidation.errorAlert = { title: '', message: '', showAlert: true, style };
    },
  ],
];

const PAGES: readonly Attempt[] = [
  ['an orientation', (sheet) => (sheet.pageLayout.orientation = wrong('Diagonal'))],
  ['a paper', (sheet) => (sheet.pageLayout.paperSize = wrong('Napkin'))],
  ['a margin', (sheet) => (sheet.pageLayout.leftMargin = -5)],
  ['a scale', (sheet) => (sheet.pageLayout.zoom = { scale: 5 })],
  [
    'a footer',
    (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(256);
    },
  ],
  [
    'an option of protection',
    (sheet) => {
      sheet.protection.protect(wrong({ allowNonsense: true }));
    },
  ],
  [
    'a mode of selection',
    (sheet) => {
      sheet.protection.protect({ selectionMode: wrong('Some') });
    },
  ],
];

const CELLS: readonly Attempt[] = [
  ['a formula that does not end', (sheet) => (cell(sheet).formulas = [['=SUM(']])],
  ['a text in a formula that does not end', (sheet) => (cell(sheet).formulas = [['="a&B1']])],
  ['a formula that is too long', (sheet) => (cell(sheet).formulas = [[`=${'1+'.repeat(4096)}1`]])],
  ['a text that is too long', (sheet) => (cell(sheet).values = [['x'.repeat(32_768)]])],
  ['the formula of a name', (_, { names }) => names.add('Own', '=SUM(')],
  ['a tip', (sheet) => (cell(sheet).hyperlink = { documentReference: 'A1', screenTip: 'x'.repeat(256) })],
  ['a link that is a number', (sheet) => (cell(sheet).hyperlink = { address: wrong(1) })],
  ['a width of a column', (sheet) => (cell(sheet).format.columnWidth = 30_000)],
  ['a height of a row', (sheet) => (cell(sheet).format.rowHeight = 410)],
  [
    'addresses that are too long together',
    (sheet) => {
      const addresses = Array.from({ length: 2000 }, (_, at) => `A${2 * at + 1}`);
      sheet.getRanges(addresses.join(',')).format.font.bold = true;
    },
  ],
];

async function prepare(): Promise<ReturnType<typeof startHost>> {
  const host = startHost();
  await act((sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns').title.text = 'Kept';
    sheet.getRange('D3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
  });
  return host;
}

it.each([...CHARTS, ...RULES, ...PAGES, ...CELLS])('refuses %s', async (_, attempt) => {
  await prepare();
  await expect(act(attempt)).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('takes what is just within the limits', async () => {
  await prepare();
  await act((sheet) => {
    cell(sheet).formulas = [[`=${'1+'.repeat(4095)}1`]];
    sheet.getRange('B2').values = [['x'.repeat(32_767)]];
    sheet.getRange('B3').formulas = [[`="("&'it''s (here)'!A1`]];
    cell(sheet).dataValidation.prompt = { title: 'x'.repeat(32), message: 'x'.repeat(255), showPrompt: true };
    cell(sheet).format.rowHeight = 409;
    sheet.pageLayout.zoom = { scale: 10 };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(255);
    cell(sheet).hyperlink = { documentReference: 'A1', screenTip: 'x'.repeat(255) };
  });
});

it('says by name of a value whose kind it does not know', async () => {
  await prepare();
  await expect(
    act((sheet) => {
      chart(sheet).categoryLabelLevel = 1;
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Chart.categoryLabelLevel'),
  });
});
