import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const costPerResolution = defineFunction({
  id: 'COSTPERRESOLUTION',
  params: [
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
    { name: 'resolved', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (cost, resolved) => ratio(cost, resolved, 'resolved'),
});
