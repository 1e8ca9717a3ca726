import { e, months, prev, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Section } from './book.js';
import { capital } from './capital.js';
import { labelOf, WORDS } from './labels.js';
import { flag } from './parts.js';

/** How the cumulative of a flow runs. */
export interface Course {
  readonly before: Cell<'row'>;
  /** 1 where the cumulative comes back to zero, −1 where it falls below. */
  readonly turn: Cell<'row'>;
  readonly cumulative: Cell<'row'>;
  readonly lowest: Cell<'number'>;
  /** Months until it first does, with the fraction of the last one; or a word. */
  readonly payback: Cell<'number'>;
  /** 1: it falls below zero again afterwards. */
  readonly dips: Cell<'number'>;
}

/** Undiscounted `hard.paybackMonths`, discounted `hard.discountedPaybackMonths`. */
export function courseOf(
  opening: Cell<'number'>,
  flow: Cell<'row'>,
  [id, kind]: readonly [id: string, kind: '' | 'discounted'],
  flows: Section,
  results: Section,
  last: Cell<'number'>,
  name?: string,
): Course {
  const called = (part: string): string => (kind === '' ? part : kind + capital(part));
  const row = (part: string, expr: Arg): Cell<'row'> =>
    flows.row(`${id}.${called(part)}`, labelOf(`flow.${called(part)}`, id), expr);
  const cumulative: Cell<'row'> = row(
    'cumulative',
    e['+'](
      prev(() => cumulative, opening),
      flow,
    ),
  );
  const before = row(
    'before',
    prev(() => cumulative, opening),
  );
  const isBackAtOnce = flag(e['>='](opening, 0));
  const isBack = row('isBack', flag(e['>='](cumulative, 0)));
  const turn = row(
    'turn',
    e['-'](
      isBack,
      prev(() => isBack, isBackAtOnce),
    ),
  );
  const cell = (part: string, expr: Arg, definedName?: string): Cell<'number'> =>
    results.cell(`${id}.${called(part)}`, labelOf(`result.${called(part)}`, id), expr, definedName);
  const lowest = cell('lowestCumulative', e.min(opening, months(cumulative)));
  const at = flows.cell(
    `${id}.${called('paybackMonth')}`,
    labelOf(`result.${called('paybackMonth')}`, id),
    e.iferror(e.match(1, months(turn)), 0),
  );
  const fraction = e['/'](e.index(months(before), at), e.index(months(flow), at));
  const never = text(WORDS.notWithinHorizon);
  const back = e.iferror(e['-'](at, 1, fraction), never);
  const payback = cell('paybackMonths', e.if(e['>='](lowest, 0), 0, e.if(e['='](at, 0), never, back)), name);
  // Turns upwards less turns downwards is what changed from beginning to end; their squares count both.
  const turns = e.sumproduct(turn, turn);
  const falls = e['/'](e['-'](turns, e['-'](e.index(months(isBack), last), isBackAtOnce)), 2);
  // From a start at or above zero the first fall comes before the first return.
  const dips = cell('paybackDips', flag(e.and(e['>'](turns, falls), e['>'](falls, isBackAtOnce))));
  return { before, turn, cumulative, lowest, payback, dips };
}
