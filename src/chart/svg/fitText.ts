import { textWidth, type Font } from './textWidth.js';

const ELLIPSIS = '…';

/** Text cut to a width, with an ellipsis where something is missing. */
export function shorten(text: string, width: number, font: Font): string {
  if (textWidth(text, font) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(characters.join('') + ELLIPSIS, font) > width) characters.pop();
  return characters.join('').trimEnd() + ELLIPSIS;
}

const CJK = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}';
/** A line may end after a space, after a hyphen inside a word, and around each Chinese character but before its stop. */
const PIECES = new RegExp(
  `[${CJK}][、。，．：；！？）」』》]*|(?:[^ \\t\\n${CJK}-]|-(?!\\p{L}))*(?:-(?=\\p{L})|[ \\t\\n]+|$|(?=[${CJK}]))`,
  'gu',
);

/** Text in lines no wider than a width; undefined where a word is wider or the lines would be more. */
export function wrap(text: string, width: number, lines: number, font: Font): readonly string[] | undefined {
  const found = [''];
  for (const piece of text.match(PIECES) ?? []) {
    const grown = found[found.length - 1]! + piece;
    if (textWidth(grown.trimEnd(), font) <= width) found[found.length - 1] = grown;
    else found.push(piece);
  }
  const trimmed = found.map((line) => line.trim()).filter((line) => line !== '');
  const fits = trimmed.length <= lines && trimmed.every((line) => textWidth(line, font) <= width);
  return fits ? trimmed : undefined;
}

/** Text in at most so many lines, the last of them cut where the rest does not fit. */
export function fitted(text: string, width: number, lines: number, font: Font): readonly string[] {
  const whole = wrap(text, width, lines, font);
  if (whole) return whole;
  const loose = wrap(text, width, Number.POSITIVE_INFINITY, font) ?? text.split(' ');
  const kept = loose.slice(0, lines - 1);
  return [...kept, loose.slice(lines - 1).join(' ')].map((line) => shorten(line, width, font));
}
