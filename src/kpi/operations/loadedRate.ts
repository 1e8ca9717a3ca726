import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const loadedRate = defineFunction({
  id: 'LOADEDRATE',
  params: [
    { name: 'annualCost', kind: 'number', unit: 'money', from: 0 },
    { name: 'paidHours', kind: 'number', unit: 'hours', from: 0 },
    { name: 'utilisation', kind: 'share', unit: 'share', above: 0 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (annualCost, paidHours, utilisation) => ratio(annualCost, paidHours * utilisation, 'paidHours'),
});
