import { defineFunction } from '../define.js';
import { KpiError } from '../errors.js';

export const breakEvenAdoption = defineFunction({
  id: 'BREAKEVENADOPTION',
  params: [
    { name: 'cost', kind: 'number', unit: 'money', from: 0 },
    { name: 'fullBenefit', kind: 'number', unit: 'money' },
  ],
  result: { shape: 'number', unit: 'share', from: 0 },

  compute(cost, fullBenefit) {
    if (cost === 0) return 0;
    if (fullBenefit <= 0) throw new KpiError('neverBreaksEven');
    return cost / fullBenefit;
  },
});
