import { defineFunction } from '../define.js';
import { elapsedSeconds } from './elapsed.js';

export const firstResponse = defineFunction({
  id: 'FIRSTRESPONSE',
  params: [
    { name: 'created', kind: 'dates', unit: 'date' },
    { name: 'replied', kind: 'dates', unit: 'date' },
    { name: 'statistic', kind: 'statistic', unit: 'word', optional: true, default: 'mean' },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute: elapsedSeconds,
});
