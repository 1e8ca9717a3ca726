import type { Range } from '../cells/cells.js';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** The limits of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rangeAddress({ row, column, rows, columns }: Range): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { row: undefined, column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: undefined } : undefined;
}

/** `B2`, `$A$1:C9`, `A:C` or `2:5` as a range; whole columns and rows reach to the end of an Excel sheet. */
export function parseRange(text: string): Range | undefined {
  const [left = '', right = left] = text.split(':');
  const one = cornerOf(left);
  const other = cornerOf(right);
  if (!one || !other) return undefined;
  if ((one.row === undefined) !== (other.row === undefined)) return undefined;
  if ((one.column === undefined) !== (other.column === undefined)) return undefined;
  if (!text.includes(':') && (one.row === undefined || one.column === undefined)) return undefined;
  const [top, bottom] = [one.row ?? 0, other.row ?? MAX_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const [first, last] = [one.column ?? 0, other.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return { row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 };
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
