import type { Range } from '../../cells/cells.js';
import { MOST_COLUMNS, MOST_ROWS, isEntireColumn, isEntireRow, isOneCell } from './geometry.js';

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

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

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function cornerOf(text: string): Corner | undefined {
  const [found, letters, digits] = CORNER.exec(text) ?? [];
  if (!found) return undefined;
  const corner = {
    row: digits === undefined ? undefined : Number(digits) - 1,
    column: letters === undefined ? undefined : columnIndex(letters),
  };
  const inside = (corner.row ?? 0) < MOST_ROWS && (corner.column ?? 0) < MOST_COLUMNS;
  return inside ? corner : undefined;
}

/** Cells of a sheet, `B2`, `$A$1:C9`, `A:C` or `2:5`; undefined for anything else. */
export function parseCells(text: string): Range | undefined {
  const parts = text.trim().split(':');
  const one = cornerOf(parts[0] ?? '');
  const other = cornerOf(parts.at(-1) ?? '');
  if (!one || !other || parts.length > 2) return undefined;
  if ((one.row === undefined) !== (other.row === undefined)) return undefined;
  if ((one.column === undefined) !== (other.column === undefined)) return undefined;
  // A column or a row alone is written twice: `A:A`.
  if (parts.length === 1 && (one.row === undefined || one.column === undefined)) return undefined;
  const between = (first: number | undefined, last: number | undefined, most: number) =>
    [first ?? 0, last ?? most - 1].sort((a, b) => a - b) as [number, number];
  const [top, bottom] = between(one.row, other.row, MOST_ROWS);
  const [left, right] = between(one.column, other.column, MOST_COLUMNS);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A sheet's name and its cells; without a name the cells are of whatever sheet is meant. */
export interface Address {
  readonly sheet?: string;
  readonly cells: string;
}

export function splitAddress(text: string): Address {
  const at = text.lastIndexOf('!');
  if (at < 0) return { cells: text };
  const written = text.slice(0, at).trim();
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, cells: text.slice(at + 1) };
}

/** Addresses joined by commas or semicolons, which a quoted sheet name may hold too. */
export function splitAddresses(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g)?.map((address) => address.trim()) ?? [];
}

export const looksLikeCell = (text: string): boolean =>
  /^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(text) && parseCells(text) !== undefined;

/**
 * A sheet's name as addresses have it: quoted unless it is a plain word that is no cell.
 * https://github.com/jmcnamara/XlsxWriter/issues/1078
 */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2:C3`, `A:C` or `2:5`; the whole sheet counts as its rows. */
export function cellsAddress(range: Range, mark: '' | '$' = ''): string {
  const { row, column, rows, columns } = range;
  const [left, right] = [columnName(column), columnName(column + columns - 1)].map((name) => mark + name);
  const [top, bottom] = [`${mark}${row + 1}`, `${mark}${row + rows}`];
  if (isEntireRow(range)) return `${top}:${bottom}`;
  if (isEntireColumn(range)) return `${left}:${right}`;
  return isOneCell(range) ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

export function fullAddress(sheet: string, range: Range, mark: '' | '$' = ''): string {
  return `${quotedSheet(sheet)}!${cellsAddress(range, mark)}`;
}
