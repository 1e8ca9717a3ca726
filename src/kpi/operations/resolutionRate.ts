import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';
import { exceeds } from '../errors.js';

export const resolutionRate = defineFunction({
  id: 'RESOLUTIONRATE',
  params: [
    { name: 'resolved', kind: 'sum', unit: 'count', from: 0 },
    { name: 'opened', kind: 'sum', unit: 'count', from: 0 },
    { name: 'reopened', kind: 'sum', unit: 'count', from: 0, optional: true, default: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0 },

  compute(resolved, opened, reopened) {
    const rate = ratio(resolved - reopened, opened, 'opened');
    if (reopened > resolved) throw exceeds('reopened', 'resolved', reopened, resolved);
    return rate;
  },
});
