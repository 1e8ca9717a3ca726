import { wilsonInterval } from '../../stats/wilsonInterval.js';
import { defineFunction } from '../define.js';
import { successesOf } from './successesOf.js';

export const shareCi = defineFunction({
  id: 'SHARECI',
  params: [
    { name: 'successes', kind: 'number', unit: 'count', from: 0, whole: true },
    { name: 'n', kind: 'number', unit: 'count', from: 0, whole: true },
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'interval', unit: 'share', from: 0, to: 1 },

  compute(successes, n, confidence) {
    const { low, high } = wilsonInterval(successesOf(successes, n), confidence);
    return [[low, high]];
  },
});
