import { defineFunction } from '../define.js';
import { elapsedSeconds } from './elapsed.js';

export const resolutionTime = defineFunction({
  id: 'RESOLUTIONTIME',
  params: [
    { name: 'opened', kind: 'dates', unit: 'date' },
    { name: 'closed', kind: 'dates', unit: 'date' },
    { name: 'statistic', kind: 'statistic', unit: 'word', optional: true, default: 'mean' },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute: elapsedSeconds,
});
