import { shareOf } from '../shareOf.js';
import { defineFunction } from '../define.js';

export const fcr = defineFunction({
  id: 'FCR',
  params: [
    { name: 'firstContact', kind: 'sum', unit: 'count', from: 0 },
    { name: 'total', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (firstContact, total) => shareOf(firstContact, total, 'firstContact', 'total'),
});
