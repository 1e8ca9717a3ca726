import type { Method } from '../api/apiClass.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument, itemNotFound } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import { areaAt, areaWithin, type Area } from './area.js';
import { MOST_COLUMNS, MOST_ROWS, intersection, union } from './geometry.js';

/*
 * Ranges got from a range, by https://learn.microsoft.com/javascript/api/excel/excel.range. One that would leave the
 * sheet is an error.
 */

const toRange =
  (range: (area: Area, args: Arguments) => Range): Method<Area> =>
  (area, args) =>
    area.workbook.object('Range', areaWithin(area, range(area, args)));

/** A range or an address on the same sheet. */
function other(area: Area, args: Arguments, position: number): Range {
  const found = args.target(position, 'Range') ?? areaAt(area.workbook, args.text(position), area.sheet);
  if (found.sheet.id !== area.sheet.id) throw invalidArgument();
  return found.range;
}

function shared(area: Area, args: Arguments): Area | undefined {
  const range = intersection(area.range, other(area, args, 0));
  return range && areaWithin(area, range);
}

const within = (at: number, most: number): number => {
  if (at < 0 || at >= most) throw invalidArgument();
  return at;
};

/** Rows or columns beside a range; a negative count looks inside. */
function beside(axis: 'rows' | 'columns', where: 'before' | 'after'): (area: Area, args: Arguments) => Range {
  return ({ range }, args) => {
    const count = args.optionalWhole(0, 1);
    if (count === 0) throw invalidArgument();
    const start = axis === 'rows' ? 'row' : 'column';
    const edge = where === 'before' ? range[start] : range[start] + range[axis];
    const towards = (where === 'before') === count > 0 ? edge - Math.abs(count) : edge;
    return { ...range, [start]: towards, [axis]: Math.abs(count) };
  };
}

export const rangesAround: Readonly<Record<string, Method<Area>>> = {
  getCell: toRange(({ range }, args) => ({
    row: range.row + args.whole(0),
    column: range.column + args.whole(1),
    rows: 1,
    columns: 1,
  })),
  getRow: toRange(({ range }, args) => ({
    ...range,
    row: range.row + within(args.whole(0), range.rows),
    rows: 1,
  })),
  getColumn: toRange(({ range }, args) => ({
    ...range,
    column: range.column + within(args.whole(0), range.columns),
    columns: 1,
  })),
  getLastCell: toRange(({ range }) => ({
    row: range.row + range.rows - 1,
    column: range.column + range.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastRow: toRange(({ range }) => ({ ...range, row: range.row + range.rows - 1, rows: 1 })),
  getLastColumn: toRange(({ range }) => ({ ...range, column: range.column + range.columns - 1, columns: 1 })),
  getRowsAbove: toRange(beside('rows', 'before')),
  getRowsBelow: toRange(beside('rows', 'after')),
  getColumnsBefore: toRange(beside('columns', 'before')),
  getColumnsAfter: toRange(beside('columns', 'after')),
  getEntireRow: toRange(({ range }) => ({ ...range, column: 0, columns: MOST_COLUMNS })),
  getEntireColumn: toRange(({ range }) => ({ ...range, row: 0, rows: MOST_ROWS })),
  getOffsetRange: toRange(({ range }, args) => ({
    ...range,
    row: range.row + args.whole(0),
    column: range.column + args.whole(1),
  })),
  getResizedRange: toRange(({ range }, args) => ({
    ...range,
    rows: range.rows + args.whole(0),
    columns: range.columns + args.whole(1),
  })),
  getAbsoluteResizedRange: toRange(({ range }, args) => ({
    ...range,
    rows: args.whole(0),
    columns: args.whole(1),
  })),
  getBoundingRect: toRange((area, args) => union(area.range, other(area, args, 0))),
  getIntersection: (area, args) => {
    const found = shared(area, args);
    if (!found) throw itemNotFound();
    return area.workbook.object('Range', found);
  },
  getIntersectionOrNullObject: (area, args) => {
    const found = shared(area, args);
    return found ? area.workbook.object('Range', found) : null;
  },
};
