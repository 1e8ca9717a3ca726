import { totalsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { nothingToCompute } from '../errors.js';

export const rampCost = defineFunction({
  id: 'RAMPCOST',
  params: [
    { name: 'productivity', kind: 'range', unit: 'share', from: 0, to: 1, blanksMatter: true },
    { name: 'monthlyCost', kind: 'number', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute(productivity, monthlyCost) {
    const { count: months, sum: productiveMonths } = totalsOf(productivity, 0, 1);
    if (months === 0) throw nothingToCompute('productivity');
    return (months - productiveMonths) * monthlyCost;
  },
});
