import { columnName, columnNumber } from '../formula/reference.js';

/** Texts and names of sheets are passed over; an address is taken apart where its column moves along. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w$.])([A-Z]{1,3})(\$?\d+)(?![\w(.])/g;

/** A formula cut before and after the columns that move when it is copied to the right. */
export interface Movable {
  /** One more than there are columns. */
  readonly pieces: readonly string[];
  readonly columns: readonly number[];
}

export function movable(formula: string): Movable {
  const pieces: string[] = [];
  const columns: number[] = [];
  let from = 0;
  for (const { 1: column, index } of formula.matchAll(PARTS)) {
    if (column === undefined) continue;
    pieces.push(formula.slice(from, index));
    columns.push(columnNumber(column));
    from = index + column.length;
  }
  return { pieces: [...pieces, formula.slice(from)], columns };
}

/** The formula as it reads so many columns further to the right. */
export function moved({ pieces, columns }: Movable, by: number): string {
  let text = pieces[0]!;
  for (let at = 0; at < columns.length; at++) text += columnName(columns[at]! + by) + pieces[at + 1]!;
  return text;
}
