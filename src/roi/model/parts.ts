import { e, month } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Bounds } from './book.js';

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 200;

function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / MOST_ARGUMENTS);
  return Array.from({ length: count }, (_, at) => all.slice(at * MOST_ARGUMENTS, (at + 1) * MOST_ARGUMENTS));
}

const over = (apply: (first: Arg, ...more: Arg[]) => Expr, all: readonly Arg[], none: number): Expr => {
  const [first, ...more] = chunks(all).map((part) => apply(part[0]!, ...part.slice(1)));
  if (first === undefined) return { op: 'const', value: none };
  return more.length === 0 ? first : apply(first, ...more);
};

/** SUM of any number of figures; 0 of none. */
export const sumOf = (all: readonly Arg[]): Expr => over(e.sum, all, 0);
export const maxOf = (all: readonly Arg[]): Expr => over(e.max, all, 0);
export const minOf = (all: readonly Arg[]): Expr => over(e.min, all, 0);

/** Of inputs that are months: a part of a month is none. */
export const WHOLE_MONTHS = { unit: 'months', lever: 'asEntered' } as const satisfies Bounds;

/** 1 when it holds, 0 when not: what a cell of the sheet shows. */
export const flag = (condition: Expr): Expr => e.if(condition, 1, 0);

/** Linear from the end of `start` full months without effect to full effect `ramp` months later. */
export const reachOf = (start: Arg, ramp: Arg): Expr =>
  e.if(
    e['='](ramp, 0),
    e.if(e['<'](start, month), 1, 0),
    e.max(0, e.min(1, e['/'](e['-'](month, start), ramp))),
  );

/** A step a year from month 13. Not a power in year 1: with −100 % Excel would see 0^0. */
export const grownOf = (growth: Arg, year: Cell<'row'>): Expr =>
  e.if(e['='](year, 1), 1, e['^'](e['+'](1, growth), e['-'](year, 1)));
