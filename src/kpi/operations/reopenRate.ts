import { shareOf } from '../shareOf.js';
import { defineFunction } from '../define.js';

export const reopenRate = defineFunction({
  id: 'REOPENRATE',
  params: [
    { name: 'reopened', kind: 'sum', unit: 'count', from: 0 },
    { name: 'resolved', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (reopened, resolved) => shareOf(reopened, resolved, 'reopened', 'resolved'),
});
