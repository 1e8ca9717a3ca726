import { defineFunction } from '../define.js';

export const attritionSavings = defineFunction({
  id: 'ATTRITIONSAVINGS',
  params: [
    { name: 'headcount', kind: 'number', unit: 'count', from: 0 },
    // Outsourced centres may lose more people in a year than they employ: rates, not shares.
    { name: 'before', kind: 'number', unit: 'rate', from: 0 },
    { name: 'after', kind: 'number', unit: 'rate', from: 0 },
    { name: 'replacementCost', kind: 'number', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (headcount, before, after, replacementCost) => headcount * (before - after) * replacementCost,
});
