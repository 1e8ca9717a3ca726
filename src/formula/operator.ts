import type { Each, Fold, OverRange, Two } from './kernel.js';
import type { Total } from './ranges.js';
import type { Texts } from './words.js';

/**
 * What an argument may be.
 * figure: a number, or a cell that shows a text when it has none (the result is then an error, as in Excel);
 * number: a number always; condition: a comparison or a number that is not 0 when true;
 * range: months of a row, cells side by side; list: a number or a range; part: text or a figure; any: all but a condition.
 */
export type Param = 'figure' | 'number' | 'condition' | 'range' | 'list' | 'part' | 'any';

/** What comes out; `branch`: what its `any` arguments are. */
export type Gives = 'number' | 'logical' | 'text' | 'branch';

/** How tightly an operator binds in Excel, where −2^2 is 4. A function call is an atom. */
export const level = { compare: 1, join: 2, add: 3, multiply: 4, raise: 5, negate: 6, atom: 7 } as const;

export type Prints =
  | { readonly as: 'infix'; readonly symbol: string; readonly level: number; readonly associative: boolean }
  | { readonly as: 'minus' }
  | {
      readonly as: 'call';
      readonly name: string;
      /** Newer than the file format: `_xlfn.` stands before the name in a file. */
      readonly future: boolean;
      /** Constant last arguments. */
      readonly tail: string;
    };

export type Evaluates =
  | ({ readonly by: 'each' } & Each)
  | ({ readonly by: 'fold' } & Fold)
  | ({ readonly by: 'range' } & OverRange)
  | { readonly by: 'text'; readonly write: Write };

export type Write = (texts: Texts, values: readonly (number | string)[]) => string;

export interface Operator {
  readonly params: readonly Param[];
  /** Further arguments of this kind may follow. */
  readonly more?: Param;
  readonly gives: Gives;
  readonly prints: Prints;
  readonly evaluates: Evaluates;
  /** Which words tell it. */
  readonly words: string;
}

const infixed = (symbol: string, at: number, associative = false): Prints => ({
  as: 'infix',
  symbol,
  level: at,
  associative,
});

export const called = (name: string, tail = '', future = false): Prints => ({
  as: 'call',
  name,
  future,
  tail,
});

/** a ∘ b ∘ c …, from left to right. */
export const infix = <W extends string>(
  words: W,
  symbol: string,
  at: number,
  each: Each<Two>,
  associative = false,
) => ({
  params: ['figure', 'figure'] as const,
  more: 'figure' as const,
  gives: 'number' as const,
  prints: infixed(symbol, at, associative),
  evaluates: { by: 'fold' as const, ...each },
  words,
});

export const raising = <W extends string>(words: W, each: Each<Two>) => ({
  params: ['figure', 'figure'] as const,
  gives: 'number' as const,
  prints: infixed('^', level.raise),
  evaluates: { by: 'each' as const, ...each },
  words,
});

export const comparison = <W extends string>(words: W, symbol: string, each: Each<Two>) => ({
  params: ['number', 'number'] as const,
  gives: 'logical' as const,
  prints: infixed(symbol, level.compare),
  evaluates: { by: 'each' as const, ...each },
  words,
});

export const joining = <W extends string>(words: W, write: Write) => ({
  params: ['part', 'part'] as const,
  more: 'part' as const,
  gives: 'text' as const,
  prints: infixed('&', level.join, true),
  evaluates: { by: 'text' as const, write },
  words,
});

/** SUM, MIN, MAX: as many figures and ranges as there are. */
export const total = <W extends string>(words: W, name: string, { range, ...each }: Total) => ({
  params: [] as const,
  more: 'list' as const,
  gives: 'number' as const,
  prints: called(name),
  evaluates: { by: 'fold' as const, range, ...each },
  words,
});

export const logic = <W extends string>(words: W, name: string, each: Each<Two>) => ({
  params: ['condition', 'condition'] as const,
  more: 'condition' as const,
  gives: 'logical' as const,
  prints: called(name),
  evaluates: { by: 'fold' as const, ...each },
  words,
});

/** A function of as many numbers as it has params. */
export const call = <W extends string, const P extends readonly Param[], G extends Gives>(
  words: W,
  prints: Prints,
  params: P,
  gives: G,
  each: Each,
) => ({ params, gives, prints, evaluates: { by: 'each' as const, ...each }, words });

/** A function that gives a text. */
export const writing = <W extends string, const P extends readonly Param[]>(
  words: W,
  prints: Prints,
  params: P,
  write: Write,
) => ({ params, gives: 'text' as const, prints, evaluates: { by: 'text' as const, write }, words });

/** A function of ranges. */
export const ranging = <W extends string, const P extends readonly Param[]>(
  words: W,
  prints: Prints,
  params: P,
  over: OverRange,
) => ({ params, gives: 'number' as const, prints, evaluates: { by: 'range' as const, ...over }, words });
