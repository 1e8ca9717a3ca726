import { defineFunction } from '../define.js';
import { above } from '../errors.js';

export const clvDiscounted = defineFunction({
  id: 'CLVDISCOUNTED',
  params: [
    { name: 'marginPerPeriod', kind: 'number', unit: 'money' },
    { name: 'retention', kind: 'share', unit: 'share' },
    { name: 'rate', kind: 'number', unit: 'rate' },
    { name: 'firstNow', kind: 'flag', unit: 'word', optional: true, default: false },
  ],
  result: { shape: 'number', unit: 'money' },

  compute(marginPerPeriod, retention, rate, firstNow) {
    const decline = 1 + rate - retention;
    // Within the rounding of this sum a decline of zero cannot be told from a tiny one.
    if (decline <= Number.EPSILON) throw above('rate', retention - 1, rate);
    return (marginPerPeriod * (firstNow ? 1 + rate : retention)) / decline;
  },
});
