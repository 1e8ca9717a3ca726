import { NumberParser } from '@internationalized/number';

/** Of East Asian keyboards: １２３，．％￥ */
const FULL_WIDTH = /[\uff01-\uff5e\uffe0-\uffe6]/g;
/** Hyphens, dashes and the sign itself, for few keyboards have it. */
const MINUS = /[\u2010-\u2015\u2212\ufe63]/g;
/** Marks of direction, which Arabic and Hebrew numbers carry. */
const INVISIBLE = /\p{Cf}/gu;
const APOSTROPHE = /[\u2019\u066c]/g;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

const anyDigits = new NumberParser('en');

/** A digit of a numbering system that the parser knows; any other stays and is refused later. */
function latinDigit(digit: string): string {
  const value = anyDigits.parse(digit);
  return Number.isNaN(value) ? digit : String(value);
}

/**
 * What was typed with one character for each meaning: digits 0–9, space, minus, apostrophe between thousands.
 * `٫` stays, for it is a decimal mark and nothing else. Tabs stay as well: they part two cells.
 */
export const plainText = (text: string): string =>
  text
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replace(OTHER_DIGIT, latinDigit)
    .replace(INVISIBLE, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(MINUS, '-')
    .replace(APOSTROPHE, "'")
    .replace(/\u066a/g, '%')
    .replace(/\u060c/g, ',')
    .trim();
