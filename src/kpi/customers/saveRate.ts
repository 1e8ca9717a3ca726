import { defineFunction } from '../define.js';
import { shareOf } from '../shareOf.js';

export const saveRate = defineFunction({
  id: 'SAVERATE',
  params: [
    { name: 'saved', kind: 'sum', unit: 'count', from: 0 },
    { name: 'returnQueries', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (saved, returnQueries) => shareOf(saved, returnQueries, 'saved', 'returnQueries'),
});
