import { shareOf } from '../shareOf.js';
import { defineFunction } from '../define.js';

export const transferRate = defineFunction({
  id: 'TRANSFERRATE',
  params: [
    { name: 'transferred', kind: 'sum', unit: 'count', from: 0 },
    { name: 'total', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (transferred, total) => shareOf(transferred, total, 'transferred', 'total'),
});
