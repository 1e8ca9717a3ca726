import { atom } from './brackets.js';
import type { Piece } from './brackets.js';
import { level } from './operator.js';

/** Excel refuses longer texts inside formulas. */
const LONGEST = 255;

export function numberLiteral(value: number): Piece {
  const text = String(value).toUpperCase().replace('E+', 'E');
  return { text, level: value < 0 ? level.negate : level.atom };
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text in quotes, cut where it is too long for Excel. Characters outside the basic plane stay whole. */
export function textLiteral(text: string): Piece {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (part.length + character.length > LONGEST) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  parts.push(part);
  return parts.length === 1 ? atom(quote(part)) : { text: parts.map(quote).join('&'), level: level.join };
}
