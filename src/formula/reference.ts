import type { Place } from './layout.js';

/** Cells from `first` to `last`, of one sheet. */
export interface Area {
  readonly first: Place;
  readonly last: Place;
  /** own: it moves along when the formula is copied to the next month. header: only its column does. */
  readonly month: 'own' | 'header' | 'none';
}

const LETTERS = 26;
const BEFORE_A = 'A'.charCodeAt(0) - 1;

export function columnName(column: number): string {
  const rest = (column - 1) % LETTERS;
  const name = String.fromCharCode('A'.charCodeAt(0) + rest);
  return column > LETTERS ? columnName((column - 1 - rest) / LETTERS) + name : name;
}

/** The number of a column, from 1, by its letters in capitals. */
export const columnNumber = (name: string): number =>
  Array.from(name).reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);

export const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

const sameLine = (one: Place, other: Place): boolean => one.sheet === other.sheet && one.row === other.row;

const samePlace = (one: Place, other: Place): boolean => sameLine(one, other) && one.column === other.column;

/** Whether `next` stands directly right of the area or directly below it. */
export function adjoins({ first, last, month }: Area, next: Area): boolean {
  if (month !== next.month || last.sheet !== next.first.sheet) return false;
  const right =
    first.row === last.row &&
    next.last.row === first.row &&
    next.first.row === first.row &&
    next.first.column === last.column + 1;
  const below =
    first.column === last.column &&
    next.last.column === first.column &&
    next.first.column === first.column &&
    next.first.row === last.row + 1;
  return right || below;
}

/**
 * How a formula names an area. What belongs to its own month moves with it: D7. Everything else is fixed, $B$3, but
 * for cells on the formula's own line: B7 from a single cell, $B7 from a row, so that lines of one table read alike.
 */
export function addressOf(area: Area, from: Place, fromRow: boolean): string {
  const { first, last, month } = area;
  const own = sameLine(first, from) && sameLine(last, from);
  const column = month !== 'none' || (own && !fromRow) ? '' : '$';
  const row = month === 'own' || (month === 'none' && own) ? '' : '$';
  const corner = (place: Place): string => `${column}${columnName(place.column)}${row}${place.row}`;
  const sheet = first.sheet === from.sheet ? '' : `${quoted(first.sheet)}!`;
  return samePlace(first, last) ? sheet + corner(first) : `${sheet}${corner(first)}:${corner(last)}`;
}
