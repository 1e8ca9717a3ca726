import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const clvToCac = defineFunction({
  id: 'CLVTOCAC',
  params: [
    { name: 'clv', kind: 'number', unit: 'money' },
    { name: 'cac', kind: 'number', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'ratio' },

  compute: (clv, cac) => ratio(clv, cac, 'cac'),
});
