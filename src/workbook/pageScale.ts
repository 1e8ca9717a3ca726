import { printedAreas } from './printedAreas.js';
import type { Area, Print, SheetData } from './workbook.js';
import { columnWidth, extent, rowHeight } from './sizes.js';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** In millimetres. */
const A4 = { short: 210, long: 297 };
/** In percent, what Excel takes. */
const SMALLEST = 10;
const FULL = 100;
/** On paper a digit of Calibri 11 is 5.58 points wide, and some programs print columns so; on screen it has 5.25. */
const ON_PAPER = 5.58 / 5.25;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between one break and the next. */
function stretches(first: number, last: number, breaks: readonly number[]): Stretch[] {
  const ends = [...breaks.filter((at) => at >= first && at < last), last];
  return ends.map((to, at) => ({ from: (ends[at - 1] ?? first - 1) + 1, to }));
}

/** The longest page between breaks, what is repeated on it included. */
function longest(
  pages: readonly Stretch[],
  repeated: Stretch | undefined,
  size: (at: number) => number,
): number {
  const lengths = pages.map(({ from, to }) => {
    const again = repeated !== undefined && from > repeated.to ? extent(repeated.from, repeated.to, size) : 0;
    return again + extent(from, to, size);
  });
  return Math.max(...lengths);
}

function printable({ orientation, margin }: Print): { width: number; height: number } {
  const [width, height] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  return {
    width: (width - 2 * margin) * POINTS_PER_MILLIMETRE,
    height: (height - 2 * margin) * POINTS_PER_MILLIMETRE,
  };
}

/** The share of the full size at which every stretch between breaks is no wider than a page. */
function widthScale(sheet: SheetData): number {
  const { breaks, titleColumns } = sheet.print;
  const across = ({ column, columns }: Area) => stretches(column, column + columns - 1, breaks.columns);
  const widths = printedAreas(sheet.print).map((area) =>
    longest(across(area), titleColumns, (column) => columnWidth(sheet, column)),
  );
  return printable(sheet.print).width / (ON_PAPER * Math.max(...widths));
}

/** In points of rows at full size: what a page holds of a sheet that is as wide as one. */
export const pageRoom = (sheet: SheetData): number =>
  printable(sheet.print).height / Math.min(1, widthScale(sheet));

/**
 * The percentage at which every stretch between breaks has room on one page. Where a sheet has breaks it takes the place
 * of `fit`: Excel ignores breaks while it fits a sheet to a number of pages.
 */
export function pageScale(sheet: SheetData): number {
  const { breaks, titleRows } = sheet.print;
  const lines = ({ row, rows }: Area) => stretches(row, row + rows - 1, breaks.rows);
  const heights = printedAreas(sheet.print).map((area) =>
    longest(lines(area), titleRows, (row) => rowHeight(sheet, row)),
  );
  const tall = printable(sheet.print).height / Math.max(...heights);
  const scales = [widthScale(sheet), ...(breaks.rows.length > 0 ? [tall] : [])];
  return Math.max(SMALLEST, Math.min(FULL, ...scales.map((scale) => Math.floor(FULL * scale))));
}
