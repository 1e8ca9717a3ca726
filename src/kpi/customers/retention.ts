import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';
import { atLeast, exceeds } from '../errors.js';

export const retention = defineFunction({
  id: 'RETENTION',
  params: [
    { name: 'end', kind: 'number', unit: 'count', from: 0 },
    { name: 'new', kind: 'number', unit: 'count', from: 0 },
    { name: 'start', kind: 'number', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(end, gained, start) {
    if (gained > end) throw exceeds('new', 'end', gained, end);
    const stayed = end - gained;
    const share = ratio(stayed, start, 'start');
    if (stayed > start) throw atLeast('new', end - start, gained);
    return share;
  },
});
