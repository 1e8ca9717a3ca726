import type { Property } from '../api/apiClass.js';
import { invalidArgument } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import type { Areas } from '../ranges/area.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import { withinExtent } from './areaLook.js';
import { uniform } from './look.js';

/** Cells count pixels of 1/96 inch, the API points of 1/72. */
const POINTS_PER_PIXEL = 72 / 96;

/**
 * 255 characters of Calibri 11, and 409 points:
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const WIDEST = (255 * 7 + 5) * POINTS_PER_PIXEL;
const HIGHEST = 409;

interface Axis {
  readonly first: (range: Range) => number;
  readonly count: (range: Range) => number;
  readonly size: (areas: Areas, at: number) => number;
  readonly standard: (areas: Areas) => number;
  readonly set: (areas: Areas, first: number, count: number, pixels: number) => void;
  /** In points. */
  readonly most: number;
  readonly allowed: 'allowFormatColumns' | 'allowFormatRows';
}

const COLUMNS: Axis = {
  first: ({ column }) => column,
  count: ({ columns }) => columns,
  size: ({ sheet }, at) => sheet.columnWidth(at),
  standard: ({ sheet }) => sheet.defaultSize.columnWidth,
  set: ({ sheet }, first, count, pixels) => {
    sheet.setColumnWidth(first, count, pixels);
  },
  most: WIDEST,
  allowed: 'allowFormatColumns',
};

const ROWS: Axis = {
  first: ({ row }) => row,
  count: ({ rows }) => rows,
  size: ({ sheet }, at) => sheet.rowHeight(at),
  standard: ({ sheet }) => sheet.defaultSize.rowHeight,
  set: ({ sheet }, first, count, pixels) => {
    sheet.setRowHeight(first, count, pixels);
  },
  most: HIGHEST,
  allowed: 'allowFormatRows',
};

function sizes(areas: Areas, axis: Axis): number[] {
  return areas.ranges.flatMap((range) => {
    const within = withinExtent(areas.sheet, range);
    return Array.from({ length: axis.count(within) }, (_, at) => axis.size(areas, axis.first(within) + at));
  });
}

function setSizes(areas: Areas, axis: Axis, pixels: number): void {
  checkAllowed(areas.workbook, areas.sheet, axis.allowed);
  for (const range of areas.ranges) axis.set(areas, axis.first(range), axis.count(range), pixels);
}

const sizeProperty = (axis: Axis): Property<Areas> => ({
  read: (areas) => {
    const pixels = uniform(sizes(areas, axis));
    return pixels === null ? null : pixels * POINTS_PER_PIXEL;
  },
  write: (areas, value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= axis.most)) throw invalidArgument();
    setSizes(areas, axis, value / POINTS_PER_PIXEL);
  },
});

/** Setting it to false has no effect: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const standardProperty = (axis: Axis): Property<Areas> => ({
  read: (areas) => {
    const pixels = uniform(sizes(areas, axis));
    return pixels === null ? null : pixels === axis.standard(areas);
  },
  write: (areas, value) => {
    if (value === true) setSizes(areas, axis, axis.standard(areas));
  },
});

export const sizeProperties: Readonly<Record<string, Property<Areas>>> = {
  columnWidth: sizeProperty(COLUMNS),
  rowHeight: sizeProperty(ROWS),
  useStandardWidth: standardProperty(COLUMNS),
  useStandardHeight: standardProperty(ROWS),
};
