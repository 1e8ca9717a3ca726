import type { Range } from '../../cells/cells.js';

/** The limits of a sheet: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const WHOLE_SHEET: Range = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

/** One number for each cell of a sheet. */
export const cellKey = (row: number, column: number): number => row * MOST_COLUMNS + column;

export const size = ({ rows, columns }: Range): number => rows * columns;

export const isEntireColumn = ({ rows }: Range): boolean => rows === MOST_ROWS;
export const isEntireRow = ({ columns }: Range): boolean => columns === MOST_COLUMNS;

export const isOneCell = (range: Range): boolean => size(range) === 1;

export function contains({ row: top, column: left, rows, columns }: Range, row: number, column: number) {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

export function encloses(outer: Range, inner: Range): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

export function sameRange(one: Range, other: Range): boolean {
  return encloses(one, other) && encloses(other, one);
}

/** Undefined where a range would leave the sheet or hold nothing. */
export function validRange(range: Range): Range | undefined {
  return range.rows >= 1 && range.columns >= 1 && encloses(WHOLE_SHEET, range) ? range : undefined;
}

export function intersection(one: Range, other: Range): Range | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlap = (one: Range, other: Range): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The smallest range that holds both. */
export function union(one: Range, other: Range): Range {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of a range without another one: up to four ranges. */
export function without(range: Range, hole: Range): Range[] {
  const cut = overlap(range, hole) && intersection(range, hole);
  if (!cut) return [range];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: Range[] = [
    { ...range, rows: cut.row - range.row },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
    { ...range, row: cut.row, rows: cut.rows, columns: cut.column - range.column },
    {
      row: cut.row,
      rows: cut.rows,
      column: right,
      columns: range.column + range.columns - right,
    },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function forEachCell(
  { row, column, rows, columns }: Range,
  visit: (row: number, column: number) => void,
): void {
  for (let down = row; down < row + rows; down += 1) {
    for (let along = column; along < column + columns; along += 1) visit(down, along);
  }
}

/** A value for each cell, in rows. */
export function mapCells<T>(
  { row, column, rows, columns }: Range,
  at: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => at(row + down, column + along)),
  );
}
