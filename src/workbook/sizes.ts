import type { SheetData } from './workbook.js';

/*
 * Sizes on paper and screen. Widths are in characters: the widest digit of Calibri 11 has 7 pixels at 96 dots an inch, and
 * Excel adds 5 of padding (ISO/IEC 29500-1, 18.3.1.13).
 */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const PRECISION = 256;
const DEFAULT_COLUMN = 48;
export const DEFAULT_ROW = 15;

const pixels = (characters: number): number => Math.trunc(characters * DIGIT + PADDING);

/** A width as the file has it, padding included. */
export const fileWidth = (characters: number): number =>
  Math.trunc((pixels(characters) / DIGIT) * PRECISION) / PRECISION;

/** In points. */
export function columnWidth({ columnWidths }: Pick<SheetData, 'columnWidths'>, column: number): number {
  const characters = columnWidths[column - 1];
  return characters === undefined ? DEFAULT_COLUMN : pixels(characters) * POINTS_PER_PIXEL;
}

/** In points; a row that Excel fits to its text counts as one line. */
export const rowHeight = ({ rowHeights }: Pick<SheetData, 'rowHeights'>, row: number): number =>
  rowHeights[row] ?? DEFAULT_ROW;

/** Of the columns or rows from one to another, both included. */
export function extent(from: number, to: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at <= to; at += 1) sum += size(at);
  return sum;
}
