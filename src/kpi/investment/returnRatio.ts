import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const returnRatio = defineFunction({
  id: 'RETURNRATIO',
  params: [
    { name: 'gain', kind: 'sum', unit: 'money' },
    { name: 'spent', kind: 'sum', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'percent' },

  compute: (gain, spent) => 100 * ratio(gain, spent, 'spent'),
});
