import { shareOf } from '../shareOf.js';
import { defineFunction } from '../define.js';

export const contactRate = defineFunction({
  id: 'CONTACTRATE',
  params: [
    { name: 'contacting', kind: 'sum', unit: 'count', from: 0 },
    { name: 'active', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (contacting, active) => shareOf(contacting, active, 'contacting', 'active'),
});
