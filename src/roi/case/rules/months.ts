import { each, problem, type Rule } from './rule.js';

/**
 * Months in order, and actuals inside the horizon. Lines may reach beyond it: the same case is looked at over 12 months
 * and over 60, and a check says what does not count.
 */
export const months: Rule = ({ terms: { horizonMonths: horizon }, costs, review }) => [
  ...each(['costs'], costs, ({ flow }, steps) => {
    if (!('from' in flow) || flow.to === null) return [];
    const { from, to } = flow;
    return [from > to && problem([...steps, 'flow', 'to'], 'monthOrder', { found: to, from })];
  }),
  ...each(['review', 'actuals'], review.actuals, ({ month }, steps) => [
    month > horizon && problem([...steps, 'month'], 'monthBeyondHorizon', { found: month, horizon }),
  ]),
];
