import { shortened } from './shortened.js';

/** Excel takes 255 characters, codes included (MS-OI29500 2.1.633); each of three sections has its share. */
const LONGEST_SECTION = 80;
const CODES: Readonly<Record<string, string>> = { '&': '&&', '{page}': '&P', '{pages}': '&N' };
const CODED = /&|\{pages?\}/g;
/** Beside numbers and words only blanks can be printed, no line breaks. */
const CONTROL = /\p{Cc}+/gu;

const coded = (text: string): string => text.replace(CODED, (part) => CODES[part] ?? part);

/** A section of a footer in Excel's codes, cut where it would be too long with them. */
export function footerCodes(text: string): string {
  const line = text.replace(CONTROL, ' ');
  let length = line.length;
  while (coded(shortened(line, length)).length > LONGEST_SECTION) length -= 1;
  return coded(shortened(line, length));
}
