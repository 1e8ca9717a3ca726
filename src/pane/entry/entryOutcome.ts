import type { Details } from '../../kpi/errors.js';

export type EntryProblem = 'notANumber' | 'notAPercentage' | 'notATime' | 'negative' | 'between' | 'tooLarge';

/** One thing an ambiguous text may mean. */
export interface EntryReading {
  /** As a field would show it, in full. */
  readonly text: string;
  readonly value: number;
}

/** What became of a typed text. Values are as the case has them: shares of 1, times in seconds. */
export type EntryOutcome =
  | { readonly value: number }
  | { readonly empty: true }
  | { readonly problem: EntryProblem; readonly details: Details }
  /** The value as typed, 0.68 %, and the one that was probably meant, 68 %. */
  | { readonly warning: 'percentAsFraction'; readonly value: number; readonly instead: number }
  /** The larger one first. */
  | { readonly ask: 'ambiguous'; readonly readings: readonly [EntryReading, EntryReading] }
  /** `found` as it was written; `value` is the number in front of it, not converted. */
  | { readonly ask: 'otherCurrency'; readonly found: string; readonly value: number };
