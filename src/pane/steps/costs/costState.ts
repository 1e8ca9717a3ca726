import { fill } from '../../../i18n/fill.js';
import type { PaneCostsWords } from '../../../i18n/paneCosts.en.js';
import type { CostFlow } from '../../../roi/case/types.js';
import { isOpen } from '../../../roi/model/costLine.js';

const isNothing = (flow: CostFlow): boolean => {
  if (flow.form === 'schedule') return flow.amounts.every((amount) => amount === 0);
  return 'hours' in flow ? flow.hours === 0 || flow.rate === 0 : flow.amount === 0;
};

/** What stands behind the amount of a cost: empty is open, 0 is none. `told` is its amount in a few letters. */
export function costState(
  flow: CostFlow,
  { states }: PaneCostsWords,
  told: (value: number) => string,
  total: number,
): string {
  if (isOpen(flow)) return states.open;
  if (isNothing(flow)) return states.nothing;
  switch (flow.form) {
    case 'once':
      return flow.month === 0 ? states.once : fill(states.onceIn, { month: flow.month });
    case 'hoursOnce':
      return fill(states.hoursOnce, { amount: told((flow.hours ?? 0) * (flow.rate ?? 0)) });
    case 'hoursMonthly':
      return fill(states.hoursMonthly, { amount: told((flow.hours ?? 0) * (flow.rate ?? 0)) });
    case 'monthly':
      return states.monthly;
    case 'schedule':
      return fill(states.schedule, { amount: told(total) });
  }
}
