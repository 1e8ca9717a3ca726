import type { KpiFunction } from './define.js';
import type { KpiErrorCode } from './errors.js';

export type Category = 'survey' | 'operations' | 'cost' | 'customers' | 'value' | 'investment' | 'evidence';

/** What an example gives: a number, rows (labels by their key), an error of ours, or an error cell passed on. */
export type Expected =
  | { readonly result: number | readonly (readonly (number | string)[])[] }
  | { readonly error: KpiErrorCode }
  | { readonly errorCell: string };

/** Arguments as Excel sends them: 2-D arrays for ranges, null for an omitted optional, '' for a blank. */
export type Example = { readonly title: string; readonly args: readonly unknown[] } & Expected;

/**
 * The same figure in native Excel (2016 or later), `{name}` standing for an argument: one formula, or for a
 * spill a row per row of its values (labels apart); or why there is none.
 */
export type Native = string | readonly (readonly string[])[] | { readonly none: string };

/** What people read about a function. English; the other languages have the same shape in src/i18n. */
export interface FunctionDoc<F extends KpiFunction = KpiFunction> {
  readonly category: Category;
  /** What it is, in one sentence of at most 160 characters. */
  readonly summary: string;
  /** The formula in words and symbols (× ÷ − Σ √), one line, with the parameters' names. */
  readonly formula: string;
  readonly params: Readonly<Record<F['params'][number]['name'], string>>;
  /** What comes back, with its unit. */
  readonly result: string;
  /** What a careful reader must know: definitions that differ, what it is not, what blanks do. */
  readonly notes?: readonly string[];
  readonly examples: readonly [Example, Example, Example, Example, ...Example[]];
  readonly native: Native;
  readonly source: { readonly title: string; readonly url?: string };
  /** Other words people search for. */
  readonly keywords: readonly string[];
}
