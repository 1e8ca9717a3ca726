export interface Address {
  readonly sheet: string;
  readonly cells: string;
}

const CELLS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * An address as Excel writes it (`Sheet1!A1:B3`, `'Tom''s data'!A:A`); undefined where there is no sheet of
 * this workbook to read: no address at all, or one in another workbook.
 */
export function parseAddress(text: string | undefined): Address | undefined {
  const at = text?.lastIndexOf('!') ?? -1;
  if (text === undefined || at <= 0) return undefined;
  const quoted = text.slice(0, at);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return sheet.includes('[') ? undefined : { sheet, cells: text.slice(at + 1) };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** How many cells `A1:B3`, `A:A` or `2:5` spans; NaN when it is none of these. */
export function cellCount(cells: string): number {
  const match = CELLS.exec(cells);
  if (!match) return NaN;
  const [, left, top, right = left, bottom = top] = match;
  const width =
    left === undefined || right === undefined ? COLUMNS : columnNumber(right) - columnNumber(left) + 1;
  const height = top === undefined || bottom === undefined ? ROWS : Number(bottom) - Number(top) + 1;
  return width * height;
}
