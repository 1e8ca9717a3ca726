import type { Print } from '../../../src/workbook/workbook.js';
import { area, bookOf, cell, PRINT, text } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison, type Difference } from './comparison.js';

const MARGINS = [
  onlyExcel(/pageMargins @/, 'ours are the same on all sides'),
  onlyOurs(/pageMargins @/, 'ours are the same on all sides'),
];
const PRINTER = onlyExcel(/pageSetup @(horizontalDpi|verticalDpi|r:id)/, 'of the printer of that computer');
const FITTED = onlyOurs(/^worksheet\/sheetPr/, 'ours is fitted to a page');
const CELLS = [
  onlyExcel(/ @spans=/, 'a hint on the columns of a row that readers do not need'),
  onlyOurs(/\/c\[\w+\] @s=/, 'every cell has a named style'),
];

const PAPER: Print = { ...PRINT, area: area(1, 1), orientation: 'portrait', centered: false };

const page = (
  feature: string,
  file: string,
  print: Partial<Print>,
  differences: readonly Difference[],
): Comparison => ({
  feature,
  file,
  part: 'xl/worksheets/sheet1.xml',
  workbook: bookOf({ cells: [cell(1, 1, 'label', text('Foo'))], print: { ...PAPER, ...print } }),
  differences: [...MARGINS, PRINTER, ...CELLS, ...differences],
});

export const pageComparisons: readonly Comparison[] = [
  page('landscape', 'landscape01', { orientation: 'landscape' }, [FITTED]),
  page('as many pages tall as needed', 'fit_to_pages05', { fit: { wide: 1, tall: 0 } }, []),
  page('two pages wide', 'fit_to_pages02', { fit: { wide: 2, tall: 1 } }, []),
  page('centred across', 'print_options02', { centered: true }, [FITTED]),
  page(
    'breaks',
    'page_breaks06',
    { breaks: { rows: [1, 5, 8, 13], columns: [1, 3, 8] }, area: area(1, 1, 20, 10) },
    [onlyOurs(/pageSetup @scale/, 'each page between breaks is to have room on paper')],
  ),
];
