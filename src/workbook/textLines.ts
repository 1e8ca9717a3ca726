import { textWidth } from '../chart/svg/textWidth.js';
import type { Style } from './workbook.js';

const PIXELS_PER_POINT = 96 / 72;
/** Of the body font, in pixels: a digit, and what a column has besides its characters and the margins beside a text. */
const DIGIT = 7;
const PADDING = 1;
const INDENT = 9;
/** Calibri is narrower than the widest of the fonts that the estimate is made for. */
const NARROWER = 0.89;

type Look = Pick<Style, 'size' | 'bold'>;

const widthOf = (text: string, { size, bold = false }: Look): number =>
  NARROWER * textWidth(text, { size: size * PIXELS_PER_POINT, isBold: bold });

/** The room for a text in columns so many characters wide, in pixels. */
export const roomIn = (characters: number, indent = 0): number =>
  characters * DIGIT + PADDING - indent * INDENT;

/** A word that no line holds, cut where it has to be. */
function cut(word: string, style: Look, width: number): readonly string[] {
  if (widthOf(word, style) <= width) return [word];
  const parts: string[] = [];
  let used = 0;
  for (const character of word) {
    const needed = widthOf(character, style);
    if (parts.length === 0 || used + needed > width) {
      parts.push('');
      used = 0;
    }
    parts.push(`${parts.pop()!}${character}`);
    used += needed;
  }
  return parts;
}

function broken(paragraph: string, style: Look, width: number): readonly string[] {
  const space = widthOf(' ', style);
  const lines: string[] = [];
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = widthOf(word, style);
    if (lines.length > 0 && used + space + needed <= width) {
      lines.push(`${lines.pop()!} ${word}`);
      used += space + needed;
      continue;
    }
    const parts = cut(word, style, width);
    lines.push(...parts);
    used = widthOf(parts.at(-1)!, style);
  }
  return lines;
}

/** The lines a text takes in a width in pixels, broken between words: an estimate on the safe side. */
export const textLines = (text: string, style: Look, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => broken(paragraph, style, width));
