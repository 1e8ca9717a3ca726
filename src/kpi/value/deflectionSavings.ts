import { defineFunction } from '../define.js';

export const deflectionSavings = defineFunction({
  id: 'DEFLECTIONSAVINGS',
  params: [
    { name: 'volume', kind: 'number', unit: 'count', from: 0 },
    { name: 'rate', kind: 'share', unit: 'share' },
    { name: 'assistedCost', kind: 'number', unit: 'money', from: 0 },
    { name: 'selfServiceCost', kind: 'number', unit: 'money', from: 0, optional: true, default: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (volume, rate, assistedCost, selfServiceCost) => volume * rate * (assistedCost - selfServiceCost),
});
