import type { Problem } from '../problem.js';
import type { BenefitFlow, CostFlow } from '../types.js';
import { each, problem, type Rule, type Steps } from './rule.js';

const MONTHS_A_YEAR = 12;

const beyond = (steps: Steps, month: number, horizon: number) =>
  month > horizon && problem(steps, 'monthBeyondHorizon', { found: month, horizon });

function monthsOf(flow: BenefitFlow | CostFlow, steps: Steps, horizon: number): (Problem | false)[] {
  switch (flow.form) {
    case 'once':
    case 'hoursOnce':
      return [beyond([...steps, 'month'], flow.month, horizon)];
    case 'schedule': {
      const most = flow.per === 'month' ? horizon : horizon / MONTHS_A_YEAR;
      const { length } = flow.amounts;
      return [
        length > most && problem([...steps, 'amounts'], 'scheduleBeyondHorizon', { found: length, most }),
      ];
    }
    case 'hoursMonthly':
    case 'monthly': {
      if (!('from' in flow)) return [];
      const { from, to } = flow;
      return [
        beyond([...steps, 'from'], from, horizon),
        to !== null && beyond([...steps, 'to'], to, horizon),
        to !== null && from > to && problem([...steps, 'to'], 'monthOrder', { found: to, from }),
      ];
    }
  }
}

/** What has a month has it inside the horizon. */
export const months: Rule = ({ terms: { horizonMonths }, benefits, costs, review }) => [
  ...each(['benefits'], benefits, ({ flow }, steps) =>
    flow === null ? [] : monthsOf(flow, [...steps, 'flow'], horizonMonths),
  ),
  ...each(['costs'], costs, ({ flow }, steps) => monthsOf(flow, [...steps, 'flow'], horizonMonths)),
  ...each(['review', 'actuals'], review.actuals, ({ month }, steps) => [
    beyond([...steps, 'month'], month, horizonMonths),
  ]),
];
