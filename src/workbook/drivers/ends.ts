import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Entry } from '../../roi/model/book.js';
import type { Sensitivity } from '../../roi/model/sensitivity.js';

export type Side = 'low' | 'high';
export const SIDES = ['low', 'high'] as const satisfies readonly Side[];

/** Within what the field takes; bounds that no formula may write as a number are not reached here. */
function clamped(value: Expr, { from, to }: Entry): Expr {
  const below = to === 1 ? e.min(1, value) : value;
  return from === 0 ? e.max(0, below) : below;
}

/** Where an input stands at both ends, as formulas; `step` is how far it moves, `asked` where low and high of its own are entered. Nothing where a bound is in the way. */
export function liveEnds(
  { moves, low, high }: Sensitivity,
  entry: Entry,
  before: Cell<'number'> | undefined,
  step: Cell<'number'>,
  asked: Readonly<Record<Side, Cell<'number'>>>,
): Readonly<Record<Side, Arg>> | undefined {
  if (moves === 'spread') return asked;
  const isCut = ({ isClamped, value }: typeof low): boolean => isClamped && value !== 0 && value !== 1;
  if (isCut(low) || isCut(high)) return undefined;
  const now = entry.cell as Cell<'number'>;
  const moved = (factor: Expr): Expr =>
    moves === 'change' && before ? e['+'](before, e['*'](e['-'](now, before), factor)) : e['*'](now, factor);
  const ends = [moved(e['-'](1, step)), moved(e['+'](1, step))] as const;
  return { low: clamped(e.min(...ends), entry), high: clamped(e.max(...ends), entry) };
}
