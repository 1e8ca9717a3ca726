import { columnWidth, rowHeight } from '../../workbook/sizes.js';
import type { SheetData } from '../../workbook/workbook.js';
import type { BookSheet } from '../book.js';
import { COLUMN_WIDTH } from '../grid/defaultSize.js';

/* Widths and heights of our workbooks, in characters and points, in the pixels of the grid, both ways. */

const DIGIT = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export const pixelWidths = (sheet: Pick<SheetData, 'columnWidths'>): readonly (number | undefined)[] =>
  sheet.columnWidths.map((width, at) =>
    width === undefined ? undefined : pixels(columnWidth(sheet, at + 1)),
  );

export function pixelHeights(sheet: Pick<SheetData, 'rowHeights'>): readonly (number | undefined)[] {
  const heights: (number | undefined)[] = [];
  for (const row of Object.keys(sheet.rowHeights).map(Number))
    heights[row - 1] = pixels(rowHeight(sheet, row));
  return heights;
}

/** The widths as they are now; one that nobody changed is what it was, to the last digit. */
export function columnWidthsOf({ columnWidths: now = [] }: BookSheet, was: Pick<SheetData, 'columnWidths'>) {
  const before = pixelWidths(was);
  return Array.from({ length: Math.max(now.length, before.length) }, (_, at) => {
    const width = now[at];
    if (width === undefined || width === (before[at] ?? COLUMN_WIDTH)) return was.columnWidths[at];
    return (width - PADDING) / DIGIT;
  });
}

/** The heights as they are now. */
export function rowHeightsOf({ rowHeights: now = [] }: BookSheet, was: Pick<SheetData, 'rowHeights'>) {
  const before = pixelHeights(was);
  const changed = now.flatMap((height, at) =>
    height === undefined || height === before[at] ? [] : [[at + 1, height / PIXELS_PER_POINT] as const],
  );
  return { ...was.rowHeights, ...Object.fromEntries(changed) };
}
