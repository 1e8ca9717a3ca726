import type {
  ConditionalFormat,
  SheetData,
  Validation,
  WorkbookData,
} from '../../../src/workbook/workbook.js';
import { area, bookOf, cell, number, place, text } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison } from './comparison.js';
import { CELLS, PAPER, sheetComparison } from './sheet.js';

/* Tables, validation, conditional formats, protection, links and notes. */

const COLUMNS = ['Column1', 'Column2', 'Column3', 'Column4'];
/** 11 characters with padding. */
const WIDTH = (11 * 7 - 5) / 7;
const TABLE = bookOf({
  tables: [{ name: 'Table1', area: area(3, 3, 11, 4), columns: COLUMNS }],
  cells: COLUMNS.map((column, at) => cell(3, 3 + at, 'head', text(column))),
  columnWidths: [undefined, undefined, ...COLUMNS.map(() => WIDTH)],
});

const tables: readonly Comparison[] = [
  {
    feature: 'a table',
    file: 'table01',
    part: 'xl/tables/table1.xml',
    workbook: TABLE,
    differences: [
      onlyExcel(
        /tableStyleInfo(\[\w+\])?( @(name|showRowStripes)|$| @show)/,
        'cells of ours have styles of their own',
      ),
      onlyOurs(/tableStyleInfo/, 'cells of ours have styles of their own'),
    ],
  },
  sheetComparison('a sheet with a table', 'table01', TABLE, [...PAPER, ...CELLS]),
  {
    feature: 'relationships of a sheet with a table',
    file: 'table01',
    part: 'xl/worksheets/_rels/sheet1.xml.rels',
    workbook: TABLE,
    differences: [],
  },
];

const FROM_CELLS = [
  onlyExcel(/formula1 "/, 'our lists come from cells'),
  onlyOurs(/formula1 "/, 'our lists come from cells'),
];
const list = (row: number, column: number, title: string, prompt: string): Validation => ({
  areas: [area(row, column)],
  rule: { kind: 'list', source: { sheet: 'Sheet1', ...area(1, 1, 3) } },
  prompt: { title, text: prompt },
  error: { title: '', text: '' },
});
const PROMPT = list(2, 3, 'This is the input title', 'This is the input message');
const LONGEST = `This is the longest input message ${'a'.repeat(221)}`;

const validated = (feature: string, file: string, validations: readonly Validation[]): Comparison =>
  sheetComparison(feature, file, bookOf({ validations }), [...PAPER, ...FROM_CELLS]);

const validations: readonly Comparison[] = [
  validated('a list with a prompt', 'data_validation02', [PROMPT]),
  validated('the longest texts of a prompt', 'data_validation03', [
    PROMPT,
    list(6, 4, 'This is the longest input title1', LONGEST),
  ]),
];

const RULES: readonly ConditionalFormat[] = [
  { areas: [area(1, 1)], when: { kind: 'formula', formula: '2' }, highlight: { fill: '92D050' } },
  { areas: [area(2, 1)], when: { kind: 'below', value: 8 }, highlight: { fill: 'FF0000' } },
];

const conditional = sheetComparison(
  'conditional formats',
  'cond_format04',
  bookOf({
    conditionalFormats: RULES,
    cells: [10, 20, 30, 40].map((value, at) => cell(at + 1, 1, 'label', number(value))),
  }),
  [
    ...PAPER,
    ...CELLS,
    onlyExcel(/conditionalFormatting\[1\]\/cfRule @(type|operator)/, 'ours is a formula there'),
    onlyOurs(/conditionalFormatting\[1\]\/cfRule @type=expression/, 'ours is a formula there'),
    onlyExcel(/@dxfId/, 'the order of the formats is free'),
    onlyOurs(/@dxfId/, 'the order of the formats is free'),
  ],
);

const protectedSheet = sheetComparison(
  'a protected sheet',
  'protect02',
  bookOf({ cells: [1, 2, 3].map((value) => cell(value, 1, 'label', number(value))), isProtected: true }),
  [
    ...PAPER,
    ...CELLS,
    onlyExcel(/\/c\[\w+\] @s=/, 'every cell has a named style'),
    onlyExcel(/sheetProtection @(objects|scenarios)=1/, 'charts stay free to be copied'),
    onlyOurs(
      /sheetProtection @(formatColumns|formatRows|autoFilter)=0/,
      'widths, heights and filters stay free',
    ),
  ],
);

type LinkRow = readonly [
  row: number,
  column: number,
  text: string,
  sheet: string,
  to: readonly [number, number],
  tip: string,
];
const LINKS: readonly LinkRow[] = [
  [1, 1, 'Sheet2!A1', 'Sheet2', [1, 1], ''],
  [3, 1, 'Sheet2!A1:A5', 'Sheet2', [1, 1], ''],
  [5, 1, 'Some text', 'Data Sheet', [5, 4], ''],
  [12, 5, 'Sheet1!J1', 'Sheet1', [1, 10], ''],
  [17, 7, 'Some text', 'Sheet2', [1, 1], ''],
  [18, 1, 'Sheet2!A1', 'Sheet2', [1, 1], 'Tool Tip 1'],
  [20, 1, 'More text', 'Sheet2', [1, 1], 'Tool Tip 2'],
];
const linkedSheet: Partial<SheetData> = {
  cells: LINKS.map(([row, column, written]) => cell(row, column, 'link', text(written))),
  links: LINKS.map(([row, column, , sheet, to, tip]) => ({ row, column, to: place(sheet, ...to), tip })),
};

const links = sheetComparison(
  'links to cells',
  'hyperlink04',
  bookOf(linkedSheet, {}, { name: 'Data Sheet' }),
  [
    ...PAPER,
    ...CELLS,
    onlyExcel(/hyperlink\[\d\] @display/, 'the cell itself has the text'),
    onlyExcel(/hyperlink\[2\] @location/, 'links of ours lead to one cell'),
    onlyOurs(/hyperlink\[2\] @location/, 'links of ours lead to one cell'),
  ],
);

const NOTED: WorkbookData = bookOf({
  cells: [cell(1, 1, 'label', text('Foo'))],
  rowHeights: { 2: 15 },
  notes: [{ row: 2, column: 2, text: 'Some text' }],
});

const notes: readonly Comparison[] = [
  {
    feature: 'the text of a note',
    file: 'comment01',
    part: 'xl/comments1.xml',
    workbook: { ...NOTED, properties: { ...NOTED.properties, author: 'John' } },
    differences: [
      onlyExcel(/rPr\/(sz|color|rFont) @/, 'letters of the workbook'),
      onlyOurs(/rPr\/(sz|color|rFont) @/, 'letters of the workbook'),
    ],
  },
  sheetComparison('a sheet with a note', 'comment01', NOTED, [
    ...PAPER,
    ...CELLS,
    onlyOurs(/row\[2\] @(ht|customHeight)/, 'a row without cells is written for its height alone'),
    onlyExcel(/dimension @ref=A1:B2/, 'notes do not count'),
    onlyOurs(/dimension @ref=A1$/, 'notes do not count'),
  ]),
  {
    feature: 'the box of a note',
    file: 'comment01',
    part: 'xl/drawings/vmlDrawing1.vml',
    workbook: NOTED,
    differences: [
      onlyExcel(/shape @style/, 'where and how large it is; the anchor says it again'),
      onlyOurs(/shape @style/, 'where and how large it is; the anchor says it again'),
      onlyExcel(/Anchor "/, 'where and how large it is'),
      onlyOurs(/Anchor "/, 'where and how large it is'),
    ],
  },
];

export const featureComparisons: readonly Comparison[] = [
  ...tables,
  ...validations,
  conditional,
  protectedSheet,
  links,
  ...notes,
];
