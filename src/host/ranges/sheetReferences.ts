import { quotedSheet } from './addresses.js';

/** Texts of a formula, which may look like anything, quoted sheet names, and plain ones. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

function sheetIn(part: string): string | undefined {
  if (part.startsWith('"')) return undefined;
  const name = part.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A formula after a sheet it may refer to was renamed, or deleted when there is no new name. */
export function withSheet(formula: string, sheet: string, renamed: string | undefined): string {
  const wanted = sheet.toLowerCase();
  return formula.replace(PARTS, (part) => {
    if (sheetIn(part)?.toLowerCase() !== wanted) return part;
    return renamed === undefined ? '#REF!' : `${quotedSheet(renamed)}!`;
  });
}
