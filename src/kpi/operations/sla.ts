import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';
import { exceeds, nothingToCompute } from '../errors.js';
import { countWithin } from './countWithin.js';

export const sla = defineFunction({
  id: 'SLA',
  params: [
    { name: 'times', kind: 'range', unit: 'seconds', from: 0, blanksMatter: true },
    { name: 'target', kind: 'number', unit: 'seconds', above: 0 },
    { name: 'offered', kind: 'number', unit: 'count', from: 0, optional: true },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(times, target, offered) {
    const { count, within } = countWithin(times, target);
    if (count === 0) throw nothingToCompute('times');
    if (offered === undefined) return within / count;
    const level = ratio(within, offered, 'offered');
    if (count > offered) throw exceeds('times', 'offered', count, offered);
    return level;
  },
});
