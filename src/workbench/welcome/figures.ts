import type { Draft } from './draft.js';
import { looks, numbered } from './looks.js';

/** A line of a block of figures: what it is, the formula, its number format, a line of explanation. */
export interface Figure {
  readonly words: readonly [label: string, meaning: string];
  readonly formula: string;
  readonly numberFormat: string;
  /** Rows that the result takes, for what comes below. */
  readonly rows?: number;
}

export interface FigureColumns {
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
}

/** Writes figures one below the other. */
export function putFigures(
  draft: Draft,
  { label, value, meaning }: FigureColumns,
  firstRow: number,
  figures: readonly Figure[],
): void {
  let row = firstRow;
  for (const { words, formula, numberFormat, rows = 1 } of figures) {
    draft.put(`${label}${row}`, words[0], looks.label);
    draft.put(`${value}${row}`, formula, numbered(looks.value, numberFormat));
    draft.put(`${meaning}${row}`, words[1], looks.meaning);
    row += rows;
  }
}
