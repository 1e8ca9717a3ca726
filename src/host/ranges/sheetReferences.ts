import { quotedSheet } from './addresses.js';

/** Texts of a formula, which may look like anything, quoted sheet names, and plain ones. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

function sheetIn(part: string): string | undefined {
  if (part.startsWith('"')) return undefined;
  const name = part.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** What formulas become after a sheet they may refer to was renamed, or deleted when there is no new name. */
export function followingSheet(sheet: string, renamed: string | undefined): (formula: string) => string {
  const wanted = sheet.toLowerCase();
  // Most formulas refer to other sheets, and a workbook has many.
  const mention = new RegExp(escaped(sheet.replaceAll("'", "''")), 'iu');
  const changed = (part: string): string => {
    if (sheetIn(part)?.toLowerCase() !== wanted) return part;
    return renamed === undefined ? '#REF!' : `${quotedSheet(renamed)}!`;
  };
  return (formula) =>
    formula.includes('!') && mention.test(formula) ? formula.replace(PARTS, changed) : formula;
}
