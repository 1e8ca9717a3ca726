import { INK } from '../../../chart/palette.js';
import { hash } from '../look/hash.js';

/** In points. */
export const TEXT_SIZE = 9;

interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly font: string;
}

export function setLetters(
  font: Excel.ChartFont,
  { size = TEXT_SIZE, bold = false, color = INK, font: name }: Letters,
): void {
  font.name = name;
  font.size = size;
  font.bold = bold;
  font.color = hash(color);
}
