import { defineFunction } from '../define.js';
import { shareOf } from '../shareOf.js';

export const churn = defineFunction({
  id: 'CHURN',
  params: [
    { name: 'lost', kind: 'sum', unit: 'count', from: 0 },
    { name: 'start', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (lost, start) => shareOf(lost, start, 'lost', 'start'),
});
