import { e } from '../formula/build.js';
import type { Cell, Expr } from '../formula/expr.js';
import { shortened } from './shortened.js';
import { literal } from './words.js';

export interface Named {
  readonly name: string;
  readonly value: Cell<'number'>;
}

/** Excel nests functions 64 deep. */
const DEEPEST = 40;
/** More would not fit beside the rest of a sentence. */
const LONGEST_NAME = 45;

/** The name of the first whose value is the largest one. */
export function nameOfLargest(all: readonly Named[], largest: Cell<'number'>): Expr {
  const parts = Array.from({ length: Math.ceil(all.length / DEEPEST) }, (_, at) =>
    all
      .slice(at * DEEPEST, (at + 1) * DEEPEST)
      .reduceRight<Expr>(
        (otherwise, { name, value }) =>
          e.if(e['='](value, largest), literal(shortened(name, LONGEST_NAME)), otherwise),
        literal(''),
      ),
  );
  const [first = literal(''), ...others] = parts;
  return others.reduce((joined, part) => e['&'](joined, part), first);
}
