import { shareOf } from '../shareOf.js';
import { defineFunction } from '../define.js';

export const deflectionRate = defineFunction({
  id: 'DEFLECTIONRATE',
  params: [
    { name: 'deflected', kind: 'sum', unit: 'count', from: 0 },
    { name: 'attempts', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (deflected, attempts) => shareOf(deflected, attempts, 'deflected', 'attempts'),
});
