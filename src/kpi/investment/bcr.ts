import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const bcr = defineFunction({
  id: 'BCR',
  params: [
    { name: 'benefit', kind: 'sum', unit: 'money' },
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'ratio' },

  compute: (benefit, cost) => ratio(benefit, cost, 'cost'),
});
