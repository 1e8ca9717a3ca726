import { defineFunction } from '../define.js';
import { KpiError } from '../errors.js';

export const payback = defineFunction({
  id: 'PAYBACK',
  params: [
    { name: 'initial', kind: 'number', unit: 'money', from: 0 },
    { name: 'netPerPeriod', kind: 'number', unit: 'money' },
  ],
  result: { shape: 'number', unit: 'periods', from: 0 },

  compute(initial, netPerPeriod) {
    if (initial === 0) return 0;
    if (netPerPeriod <= 0) throw new KpiError('neverPaysBack');
    return initial / netPerPeriod;
  },
});
