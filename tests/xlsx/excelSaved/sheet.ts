import type { CellData, SheetData, WorkbookData } from '../../../src/workbook/workbook.js';
import { area, bookOf, cell, formula, number, text } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison, type Difference } from './comparison.js';

/* What stands in the cells of a sheet, and how the sheet is seen. */

const SPANS = onlyExcel(/ @spans=/, 'a hint on the columns of a row that no reader needs');
const NAMED_STYLE = onlyOurs(/\/c\[\w+\] @s=/, 'every cell has a named style');
export const CELLS = [SPANS, NAMED_STYLE];
/** Of files that say nothing about print. */
export const PAPER = [
  onlyOurs(
    /^worksheet\/(sheetPr$|sheetPr\/pageSetUpPr|pageSetup|printOptions)/,
    'every sheet of ours is set up for print',
  ),
  onlyExcel(/pageMargins @/, 'margins belong to the print set-up'),
  onlyOurs(/pageMargins @/, 'margins belong to the print set-up'),
];

export const sheetComparison = (
  feature: string,
  file: string,
  workbook: WorkbookData,
  differences: readonly Difference[],
  number = 1,
): Comparison => ({ feature, file, part: `xl/worksheets/sheet${number}.xml`, workbook, differences });

const hello = cell(1, 1, 'label', text('Hello'));

const content = (
  feature: string,
  file: string,
  cells: readonly CellData[],
  more: readonly Difference[] = [],
): Comparison => sheetComparison(feature, file, bookOf({ cells }), [...PAPER, ...CELLS, ...more]);

const contents: readonly Comparison[] = [
  content('texts and numbers', 'simple01', [hello, cell(2, 1, 'label', number(123))]),
  content(
    'formulas with cached values',
    'formula_results01',
    [
      cell(1, 1, 'label', formula('1+1', 2)),
      cell(2, 1, 'label', formula('"Foo"', 'Foo')),
      cell(3, 1, 'label', formula('IF(B3,FALSE,TRUE)', true)),
      cell(4, 1, 'label', formula('IF(B4,TRUE,FALSE)', false)),
    ],
    [
      onlyExcel(/row\[([5-9]|1[0-2])\]|dimension @ref=A1:A12/, 'no cell of ours holds an error'),
      onlyOurs(/dimension @ref=A1:A4/, 'no cell of ours holds an error'),
    ],
  ),
  content('formulas with markup', 'escapes01', [
    cell(1, 1, 'label', formula('IF(1>2,0,1)', 1)),
    cell(2, 1, 'label', formula('CONCATENATE("\'","<>&")', "'<>&")),
    cell(3, 1, 'label', formula('1&"b"', '1b')),
    cell(4, 1, 'label', formula('"\'"', "'")),
    cell(5, 1, 'label', formula('""""', '"')),
    cell(6, 1, 'label', formula('"&" & "&"', '&&')),
    cell(8, 1, 'label', text('"&<>')),
  ]),
  content('a formula with an accent', 'utf8_05', [cell(1, 1, 'label', formula('"Café"', 'Café'))]),
];

/** In the columns L to Z of set_column01; those before are narrower than a character. */
const SAVED_WIDTHS = [
  1.7109375, 1.85546875, 2, 2.140625, 2.28515625, 2.42578125, 2.5703125, 2.7109375, 2.85546875, 3, 3.140625,
  3.28515625, 3.42578125, 3.5703125, 3.7109375,
];
/** As Excel shows them: without 5 pixels of padding, 7 a character. */
const shownWidth = (saved: number): number => (Math.round(saved * 7) - 5) / 7;

const sizes: readonly Comparison[] = [
  sheetComparison(
    'widths of columns',
    'set_column01',
    bookOf({
      columnWidths: [...Array.from({ length: 11 }, () => undefined), ...SAVED_WIDTHS.map(shownWidth)],
    }),
    [
      ...PAPER,
      onlyExcel(
        /\/col\[(\d|1[01]|2[89]|3\d)\]/,
        'columns narrower than a character, and others further right',
      ),
    ],
  ),
  sheetComparison(
    'height of a row',
    'table18',
    bookOf({
      cells: [1, 2, 3, 4].map((at) => cell(3, 2 + at, 'head', text(`Column${at}`))),
      rowHeights: { 3: 39 },
    }),
    [
      ...PAPER,
      ...CELLS,
      onlyExcel(/\/(cols|tableParts)|row\[16\]/, 'compared elsewhere'),
      onlyExcel(/dimension @ref=A3:F16/, 'without the text in A16'),
      onlyOurs(/dimension @ref=C3:F3/, 'without the text in A16'),
      onlyExcel(/c\[F3\] @s=1/, 'a style of its own'),
    ],
  ),
];

const merged = sheetComparison(
  'cells over several columns',
  'merge_range01',
  bookOf({
    cells: [cell(2, 2, 'label', text('Foo')), cell(2, 3, 'label'), cell(2, 4, 'label')],
    merged: [area(2, 2, 1, 3)],
  }),
  [...PAPER, ...CELLS, onlyExcel(/\/c\[\w+\] @s=/, 'every cell has a named style')],
);

/** The panes of one sheet of panes01. */
const frozen = (number: number, panes: SheetData['frozen']): Comparison =>
  sheetComparison(
    `${panes.rows} rows and ${panes.columns} columns frozen`,
    'panes01',
    bookOf(...Array.from({ length: number - 1 }, () => ({})), { cells: [hello], frozen: panes }),
    [...PAPER, ...CELLS],
    number,
  );

const views: readonly Comparison[] = [
  frozen(1, { rows: 1, columns: 0 }),
  frozen(3, { rows: 0, columns: 1 }),
  frozen(5, { rows: 1, columns: 1 }),
  frozen(6, { rows: 3, columns: 6 }),
  sheetComparison('colour of the tab', 'tab_color01', bookOf({ cells: [hello], tabColor: 'FF0000' }), [
    ...PAPER,
    ...CELLS,
  ]),
];

export const sheetComparisons: readonly Comparison[] = [...contents, ...sizes, merged, ...views];
