/*
 * Most texts of a workbook are of the type ST_Xstring (ISO/IEC 29500-1, 22.9.2.19): a character that XML cannot hold is
 * written as _x0008_, and so is an underscore with which a text would otherwise look like that.
 */
const BEYOND_XML = String.raw`(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]`;
const ESCAPED = new RegExp(String.raw`${BEYOND_XML}|_(?=x[\da-f]{4}(?:_|${BEYOND_XML}))`, 'giu');
const HEXADECIMAL = 16;
const DIGITS = 4;

const escape = (character: string): string => {
  const code = character.charCodeAt(0).toString(HEXADECIMAL).toUpperCase().padStart(DIGITS, '0');
  return `_x${code}_`;
};

/** What texts rarely have; quicker to see than what must be escaped. */
const UNUSUAL = /[^\t\n -~]|_x/i;

export const xstring = (text: string): string => (UNUSUAL.test(text) ? text.replace(ESCAPED, escape) : text);
