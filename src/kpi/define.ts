import type { Statistic } from '../stats/types.js';

/** One argument as Excel sends it: rows of cells, each a number, text, TRUE/FALSE, null or an error. */
export type Cells = readonly (readonly unknown[])[];

/**
 * The cells of one argument. Desktop Excel sends blank cells as 0; `blankZeros` says how many of the zeros
 * are in truth blank. Which ones does not matter to a count, a sum or a mean, so the first ones are skipped.
 */
export interface Range {
  readonly name: string;
  readonly rows: Cells;
  readonly blankZeros: number;
}

export type Unit =
  | 'number'
  | 'share'
  | 'percent'
  | 'points'
  | 'score'
  | 'ratio'
  | 'count'
  | 'money'
  | 'seconds'
  | 'hours'
  | 'weeks'
  | 'months'
  | 'years'
  | 'periods'
  | 'rate'
  | 'date'
  | 'text'
  | 'word';

/** What `compute` receives for each kind of parameter. */
interface KindToType {
  /** Numbers in a range; one number is a range of one cell. */
  range: Range;
  /** A number, or a range that is summed. */
  sum: number;
  number: number;
  /** 0 to 1. */
  share: number;
  /** More than 0 and less than 1. */
  confidence: number;
  /** One date: Excel serial number or ISO text. */
  date: number;
  /** Dates or date-times: Excel serial numbers or ISO text. */
  dates: Range;
  /** Identifiers: text or numbers. */
  ids: Range;
  texts: Range;
  text: string;
  flag: boolean;
  statistic: Statistic;
  word: string;
}

export type Kind = keyof KindToType;

export interface Param {
  readonly name: string;
  readonly kind: Kind;
  readonly unit: Unit;
  readonly optional?: true;
  /** Stands for an omitted optional argument; without it `compute` receives undefined. */
  readonly default?: number | string | boolean;
  /** Bounds, inclusive. On `sum` they hold for every cell, on money for the total. */
  readonly from?: number;
  readonly to?: number;
  /** Exclusive lower bound. */
  readonly above?: number;
  readonly whole?: true;
  /** The words allowed for kind `word`. */
  readonly words?: readonly string[];
  /** Blanks that arrive as 0 would change the answer, so the shell must count them. */
  readonly blanksMatter?: true;
}

type WordOf<P extends Param> = P extends { readonly words: readonly (infer W)[] } ? W : string;
type TypeOf<P extends Param> = P['kind'] extends 'word' ? WordOf<P> : KindToType[P['kind']];
type MayBeAbsent<P extends Param> = P extends { readonly optional: true }
  ? P extends { readonly default: number | string | boolean }
    ? false
    : true
  : false;
/** Of a parameter that is known only as a `Param` anything may come, nothing too. */
type ArgOf<P extends Param> = (Param extends P ? true : MayBeAbsent<P>) extends true
  ? TypeOf<P> | undefined
  : TypeOf<P>;

export type ArgsOf<P extends readonly Param[]> = { readonly [I in keyof P]: ArgOf<P[I]> };

/** A label in the first column of a spill; src/i18n has the words. */
export type Label =
  | 'promoters'
  | 'passives'
  | 'detractors'
  | 'change'
  | 'standardError'
  | 'z'
  | 't'
  | 'degreesOfFreedom'
  | 'u'
  | 'p'
  | 'low'
  | 'high'
  | 'deflected'
  | 'handlingTime'
  | 'total'
  | 'naiveSum'
  | 'overlap'
  | 'p10'
  | 'p50'
  | 'p90'
  | 'mean'
  | 'probabilityOfGain';

/** A row of a labelled spill: a label of ours or a class of the scale, then values. */
export type LabelledRow = readonly [label: Label | number, ...values: number[]];

/** One number, rows of numbers ('' = nothing in that cell), or labelled rows. */
export type Outcome = number | readonly (readonly (number | '')[])[] | readonly LabelledRow[];

export type Shape =
  /** one cell */
  | 'number'
  /** one row of two cells: low, high */
  | 'interval'
  /** one column of numbers */
  | 'column'
  /** the rows and columns of the argument */
  | 'like'
  /** a label, then values */
  | 'labelled';

export interface Result {
  readonly shape: Shape;
  readonly unit: Unit;
  /** Bounds of every number returned, inclusive; none where there are none. */
  readonly from?: number;
  readonly to?: number;
}

/** Any function of the library; `evaluate` runs it on arguments as Excel sends them. */
export interface KpiFunction {
  readonly id: string;
  readonly params: readonly Param[];
  readonly result: Result;
  compute(...args: never): Outcome | Promise<Outcome>;
}

/** Fixes the argument types of `compute` from `params`; adds nothing at run time. */
export function defineFunction<
  const Id extends string,
  const P extends readonly Param[],
  O extends Outcome | Promise<Outcome>,
>(definition: {
  readonly id: Id;
  readonly params: P;
  readonly result: Result;
  compute(...args: ArgsOf<P>): O;
}): {
  readonly id: Id;
  readonly params: P;
  readonly result: Result;
  compute(...args: ArgsOf<P>): O;
} {
  return definition;
}
