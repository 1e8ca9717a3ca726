import type { Cell, Kind } from './expr.js';
import type { Texts } from './words.js';

/** What goes into an input: of a row one number per month, of a choice one of its options. */
export interface Entered {
  readonly number: number;
  readonly row: ArrayLike<number>;
  readonly text: string;
  readonly choice: string;
}

/** The cells compiled to be computed again and again. NaN stands for what Excel would show as an error. */
export interface Tape {
  readonly months: number;
  /** An input that was never set is NaN. Takes effect with the next run. */
  set<K extends Kind>(input: Cell<K>, value: Entered[K]): void;
  /** Recomputes what depends on the inputs set since the last run. Allocates nothing. */
  run(): void;
  /** The number in a cell, of a row in a month; NaN where Excel shows an error or a text. */
  number(cell: Cell, month?: number): number;
  /** What the cell shows in this language: its number, or its text. Texts are never part of a run. */
  value(cell: Cell, texts: Texts, month?: number): number | string;
  /** A cell's text; a number as & would put it. */
  text(cell: Cell, texts: Texts): string;
}
