/**
 * Characters by width, in parts of the font size: for each the widest of Segoe UI, Helvetica (Arial) and Calibri
 * (Carlito), after their published metrics.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.24, "'ijl\u2009\u202f"],
  [0.28, ' \u00a0,.:;I'],
  [0.34, '!()[]{}ft`·'],
  [0.36, 'r'],
  [0.42, '"/\\°-'],
  [0.5, '*|cJksvxyz–'],
  [0.56, '0123456789?abdeghL$#€¥£_'],
  [0.59, 'noupq+=<>±×÷−~^'],
  [0.62, 'FT'],
  [0.68, 'ABEKPSXYZV&'],
  [0.73, 'wCDHNRU'],
  [0.79, 'GOQ'],
  [0.9, 'mM%'],
  [1, 'W@…—▲▼✓'],
];

const BY_CHARACTER: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
);

const OTHER = 0.65;
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
const MARK = /\p{M}/u;
const BOLD = 1.08;

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
}

function widthOf(character: string): number {
  const known = BY_CHARACTER.get(character);
  if (known !== undefined) return known;
  if (FULL_WIDTH.test(character)) return 1;
  // An accent is as wide as its letter.
  return MARK.test(character) ? 0 : (BY_CHARACTER.get(character.normalize('NFD').charAt(0)) ?? OTHER);
}

/** How wide text is at most, in pixels, in the usual sans-serif fonts: an estimate, as there is no document to ask. */
export function textWidth(text: string, { size, isBold = false }: Font): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (isBold ? BOLD : 1);
}
