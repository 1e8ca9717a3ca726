import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const roi = defineFunction({
  id: 'ROI',
  params: [
    { name: 'savings', kind: 'sum', unit: 'money' },
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'ratio' },

  compute: (savings, cost) => ratio(savings - cost, cost, 'cost'),
});
