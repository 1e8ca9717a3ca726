import type { Area, SheetData } from '../../../workbook/workbook.js';
import { rangesOf } from '../../build/rangesOf.js';
import type { Around } from '../../build/steps.js';
import type { Fresh } from '../sheetRest.js';
import { linesReference } from './moveLines.js';

/** Excel's own for cells without a look, whatever its language. */
const NORMAL = 'Normal';

const lines = (what: 'rows' | 'columns', some: readonly number[]): readonly string[] =>
  some.map((at) => linesReference({ what, at, count: 1 }));

/**
 * Lines that came look like those before them in Excel, and what may be typed into them is the same: they become plain
 * lines, and so do cells that are ours no more.
 */
export function plainLines(
  sheet: Excel.Worksheet,
  { rows, columns }: Fresh,
  left: readonly Area[],
  { rowHeights }: SheetData,
  around: Around,
): void {
  const plain = [...lines('rows', rows), ...lines('columns', columns), ...left];
  for (const ranges of rangesOf(sheet, plain, around)) {
    ranges.style = NORMAL;
    if (around.has('validations')) ranges.dataValidation.clear();
  }
  const usual = lines(
    'rows',
    rows.filter((row) => rowHeights[row] === undefined),
  );
  for (const ranges of rangesOf(sheet, usual, around)) ranges.format.useStandardHeight = true;
}
