import type { Area } from '../../../workbook/workbook.js';
import { rangesOf } from '../../build/rangesOf.js';
import type { Around } from '../../build/steps.js';
import type { SheetPatch } from '../patch.js';
import type { Usual } from '../sheetRest.js';
import { linesReference } from './moveLines.js';

/** Excel's own for cells without a look, whatever its language. */
const NORMAL = 'Normal';

const lines = (what: 'rows' | 'columns', some: readonly number[]): readonly string[] =>
  some.map((at) => linesReference({ what, at, count: 1 }));

/** Lines that came, as far as ours reach: beyond, they go on with what people have there. */
const within = ({ fresh, reach }: SheetPatch): readonly Area[] => [
  ...fresh.rows.map((row) => ({ row, column: 1, rows: 1, columns: reach.column })),
  ...fresh.columns.map((column) => ({ row: 1, column, rows: reach.row, columns: 1 })),
];

/**
 * Lines that came look like those before them in Excel, and what may be typed into them is the same: they become plain
 * lines, and so do cells that are ours no more.
 */
export function plainLines(sheet: Excel.Worksheet, patch: SheetPatch, around: Around): void {
  for (const ranges of rangesOf(sheet, [...within(patch), ...patch.left], around)) {
    ranges.style = NORMAL;
    if (around.has('validations')) ranges.dataValidation.clear();
  }
}

/** Rows and columns without a size of their own. */
export function usualSizes(sheet: Excel.Worksheet, { rows, columns }: Usual, around: Around): void {
  for (const ranges of rangesOf(sheet, lines('rows', rows), around)) ranges.format.useStandardHeight = true;
  for (const ranges of rangesOf(sheet, lines('columns', columns), around))
    ranges.format.useStandardWidth = true;
}
