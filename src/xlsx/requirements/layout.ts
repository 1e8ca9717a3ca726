import type { Area, SheetData, WorkbookData } from '../../workbook/workbook.js';
import { areaReference } from '../../workbook/addresses.js';
import { needs } from './needs.js';

/** In characters and in points. */
const WIDEST = 255;
const HIGHEST = 409;

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

function requireSizes({ name, columnWidths, rowHeights }: SheetData): void {
  for (const width of columnWidths) {
    if (width !== undefined) needs(width > 0 && width <= WIDEST, `widths up to ${WIDEST} on ${name}`, width);
  }
  for (const height of Object.values(rowHeights)) {
    needs(height > 0 && height <= HIGHEST, `heights up to ${HIGHEST} on ${name}`, height);
  }
}

function requireMerged({ name, merged }: SheetData): void {
  merged.forEach((area, at) => {
    needs(area.rows * area.columns > 1, `several cells to merge on ${name}`, areaReference(area));
    const other = merged.slice(0, at).find((before) => overlap(area, before));
    needs(!other, `merged cells apart from one another on ${name}`, areaReference(area));
  });
}

/** Sizes that Excel can show, and merged cells that leave one another alone. */
export function requireLayout({ sheets }: WorkbookData): void {
  for (const sheet of sheets) {
    requireSizes(sheet);
    requireMerged(sheet);
  }
}
