import { e, months, prev } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { BenefitCells } from './benefitLine.js';
import type { Book, Group } from './book.js';
import { extraCustomers } from './cohort.js';
import { labelOf } from './labels.js';
import { reachOf } from './parts.js';
import { scheduleAt } from './schedule.js';
import type { Factors, Terms } from './terms.js';

/** Where a scenario's cells go and what they are called. */
export interface Scene {
  /** '' for the active scenario, else `scenario.expected.`. */
  readonly prefix: string;
  readonly flows: Group;
  readonly results: Group;
  readonly factors: Factors;
}

interface Sides {
  readonly gain: Expr;
  readonly loss: Expr;
}

/** A gain shrinks by what is not due to the solution and by its risk; a loss grows by its risk and is never softened. */
const sidesOf = ({ attribution, risk }: BenefitCells, factors: Factors): Sides => ({
  gain: e['*'](attribution, e['-'](1, risk), factors.benefits),
  loss: e['*'](e['+'](1, risk), factors.costs),
});

interface Worth {
  readonly reach?: Cell<'row'>;
  readonly extra?: Cell<'row'>;
  readonly amount?: Cell<'row'>;
  readonly benefit: Cell<'row'>;
  readonly hard: Cell<'row'>;
  /** One month later, from month 1 on. */
  readonly later: Expr;
  readonly hardLater: (later: Cell<'number'>) => Arg;
}

interface Place {
  readonly cells: BenefitCells;
  readonly scene: Scene;
  readonly book: Book;
  readonly terms: Terms;
  readonly row: (part: string, expr: Arg) => Cell<'row'>;
  readonly cell: (part: string, expr: Arg) => Cell<'number'>;
}

/** Every month differs in amount and perhaps in sign. */
function ofSchedule({ cells, scene: { factors }, terms, row }: Place, schedule: Cell<'row'>): Worth {
  const { gain, loss } = sidesOf(cells, factors);
  const { admitted } = cells;
  const worth = (amount: Arg): Expr => e['*'](amount, e.if(e['<'](amount, 0), loss, gain));
  const amount = row('amount', scheduleAt(schedule, factors.delay, terms.horizon));
  const benefit = row('benefit', worth(amount));
  const isHard = (value: Arg): Expr => e.if(e['<'](value, 0), value, e['*'](value, admitted));
  const hard = row('hard', isHard(benefit));
  const amountLater = row('amountLater', scheduleAt(schedule, e['+'](factors.delay, 1), terms.horizon));
  const later = row('benefitLater', worth(amountLater));
  const hardLater = row('hardLater', isHard(later));
  return {
    amount,
    benefit,
    hard,
    later: e.sumproduct(later, terms.discount),
    hardLater: () => e.sumproduct(hardLater, terms.discount),
  };
}

/** A month later is the month before's reach, unless the scenario would have it begin before month 1 anyway. */
function laterReach(
  { cells, scene: { factors } }: Place,
  reach: Cell<'row'>,
): { isEarly: Expr; before: Expr } {
  return { isEarly: e['<'](e['+'](cells.start, factors.delay), 0), before: prev(() => reach, 0) };
}

function ofCohort(place: Place, reach: Cell<'row'>, value: Cell<'number'>, hard: Cell<'number'>): Worth {
  const { cells, scene, book, row, cell } = place;
  const cohort = cells.cohort!;
  const kept = (part: string, reached: Arg): Cell<'row'> =>
    extraCustomers(
      cohort,
      reached,
      `${scene.prefix}benefit.${part}`,
      labelOf(`flow.${part}`),
      book,
      scene.flows,
    );
  const price = cell('price', e['*'](cohort.price, value));
  const extra = kept('extra', reach);
  const benefit = row('benefit', e['*'](extra, price, cells.grown));
  const { isEarly, before } = laterReach(place, reach);
  const later = kept('extraLater', e.if(isEarly, reach, before));
  return {
    reach,
    extra,
    benefit,
    hard: row('hard', e['*'](benefit, hard)),
    later: e['*'](price, e.sumproduct(later, cells.grownDiscount)),
    hardLater: (present) => e['*'](present, hard),
  };
}

function ofConstant(place: Place, reach: Cell<'row'>, value: Cell<'number'>, hard: Cell<'number'>): Worth {
  const { cells, row, cell, terms } = place;
  const monthly = cell('monthly', e['*'](cells.full!, value));
  const benefit = row('benefit', e['*'](monthly, reach, cells.grown));
  const factor = cell('presentFactor', e.sumproduct(reach, cells.grownDiscount));
  const { isEarly } = laterReach(place, reach);
  const shifted = e.sumproduct(
    months(reach, 1, terms.months - 1),
    months(cells.grownDiscount, 2, terms.months),
  );
  return {
    reach,
    benefit,
    hard: row('hard', e['*'](benefit, hard)),
    later: e['*'](monthly, e.if(isEarly, factor, shifted)),
    hardLater: (present) => e['*'](present, hard),
  };
}

export function worthOf(place: Place): Worth {
  const { cells, scene, row, cell } = place;
  if (cells.schedule) return ofSchedule(place, cells.schedule);
  const { gain, loss } = sidesOf(cells, scene.factors);
  const value = cell('value', e.if(e['='](cells.loss!, 1), loss, gain));
  const start = cell('start', e.max(0, e['+'](cells.start, scene.factors.delay)));
  const reach = row('reach', reachOf(start, cells.ramp));
  return cells.cohort
    ? ofCohort(place, reach, value, cells.hard!)
    : ofConstant(place, reach, value, cells.hard!);
}
