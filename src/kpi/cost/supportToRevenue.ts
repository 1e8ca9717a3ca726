import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const supportToRevenue = defineFunction({
  id: 'SUPPORTTOREVENUE',
  params: [
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
    { name: 'revenue', kind: 'sum', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0 },

  compute: (cost, revenue) => ratio(cost, revenue, 'revenue'),
});
