import { e, month, months, prev, text } from '../formula/build.js';
import type { Arg } from '../formula/build.js';
import { cell, input, inputRow, row } from '../formula/cells.js';
import type { Cell, Expr } from '../formula/expr.js';
import type { Review } from '../roi/case/types.js';
import { WORDS } from '../roi/model/labels.js';
import type { Model } from '../roi/model/model.js';
import { sentenceKey } from './words.js';

const LABEL = sentenceKey('reviewLabel');
export const SIDES = ['benefits', 'costs'] as const;
export type Side = (typeof SIDES)[number];

/** What really came and was paid, month 0 apart; months nobody entered are 0. */
export interface Actual {
  readonly opening: Cell<'number'>;
  readonly monthly: Cell<'row'>;
  readonly isEntered: (month: number) => boolean;
  readonly amounts: readonly number[];
}

const make = (part: string, expr: Arg, name?: string): Cell<'number'> =>
  cell(`review.${part}`, LABEL, expr, name);
const line = (part: string, expr: Arg): Cell<'row'> => row(`review.${part}`, LABEL, expr);

/** What has come together up to each month, from what month 0 held. */
function sumUp(part: string, opening: Arg, monthly: Cell<'row'>): Cell<'row'> {
  const sum: Cell<'row'> = line(
    part,
    e['+'](
      prev(() => sum, opening),
      monthly,
    ),
  );
  return sum;
}

function actualOf(side: Side, actuals: Review['actuals'], horizon: number): Actual {
  const amounts = new Map(actuals.map((actual) => [actual.month, actual[side]]));
  const amountIn = (at: number): number | null => amounts.get(at) ?? null;
  return {
    opening: input(`review.actual.${side}.opening`, LABEL),
    monthly: inputRow(`review.actual.${side}`, LABEL),
    isEntered: (at) => amountIn(at) !== null,
    amounts: Array.from({ length: horizon + 1 }, (_, at) => amountIn(at) ?? 0),
  };
}

const ratio = (gain: Arg, spent: Arg): Expr =>
  e.if(e['='](spent, 0), text(WORDS.noCosts), e['/'](gain, spent));

/** Plan and actual beside each other: the plan is that of the chosen scenario, its benefits are the hard ones. */
export function reviewOf({ theCase, active, months: horizon, terms }: Model) {
  const { actuals } = theCase.review;
  const benefits = actualOf('benefits', actuals, horizon);
  const costs = actualOf('costs', actuals, horizon);
  const hasFigures = e.or(e['<>'](benefits.monthly, 0), e['<>'](costs.monthly, 0));
  const counts = line('counts', e.if(hasFigures, month, 0));
  const reported = make('reported', e.max(0, months(counts)), 'Reported_Month');
  const whenReported = (amount: Arg): Expr => e.if(e['>'](month, reported), 0, amount);

  const course = {
    planBenefits: sumUp('plan.benefitsToDate', 0, active.hard.benefitRow),
    actualBenefits: sumUp('actual.benefitsToDate', benefits.opening, benefits.monthly),
    planCosts: sumUp('plan.costsToDate', active.costs.opening, active.costs.monthly),
    actualCosts: sumUp('actual.costsToDate', costs.opening, costs.monthly),
  };
  const actualNet = line('actual.netToDate', e['-'](course.actualBenefits, course.actualCosts));
  const planNet = line('plan.netToDate', e['-'](course.planBenefits, course.planCosts));
  const roi = line(
    'actual.roiToDate',
    e.if(e['='](course.actualCosts, 0), 0, e['/'](actualNet, course.actualCosts)),
  );
  const isBegun = e.or(e['<>'](benefits.opening, 0), e['<>'](costs.opening, 0));
  const planned = (sum: Cell<'row'>, opening: Arg): Expr =>
    e.if(e['>'](reported, 0), e.index(months(sum), reported), e.if(isBegun, opening, 0));
  const toDate = {
    benefits: {
      actual: make('toDate.actual.benefits', e.sum(benefits.opening, months(benefits.monthly))),
      plan: make('toDate.plan.benefits', planned(course.planBenefits, 0)),
    },
    costs: {
      actual: make('toDate.actual.costs', e.sum(costs.opening, months(costs.monthly))),
      plan: make('toDate.plan.costs', planned(course.planCosts, active.costs.opening)),
    },
  };
  const netOf = (of: 'actual' | 'plan'): Cell<'number'> =>
    make(`toDate.${of}.net`, e['-'](toDate.benefits[of], toDate.costs[of]));
  const net = { actual: netOf('actual'), plan: netOf('plan') };
  const roiOf = (of: 'actual' | 'plan', name?: string): Cell<'number'> =>
    make(`toDate.${of}.roi`, ratio(net[of], toDate.costs[of]), name);
  return {
    benefits,
    costs,
    counts,
    reported,
    horizon: terms.horizon,
    difference: {
      benefits: line('difference.benefits', whenReported(e['-'](benefits.monthly, active.hard.benefitRow))),
      costs: line('difference.costs', whenReported(e['-'](costs.monthly, active.costs.monthly))),
    },
    course: { ...course, planNet, actualNet, roi },
    toDate: { ...toDate, net, roi: { actual: roiOf('actual', 'Realised_ROI'), plan: roiOf('plan') } },
  };
}

export type ReviewCells = ReturnType<typeof reviewOf>;
