import { npsInterval } from '../../stats/npsInterval.js';
import { defineFunction } from '../define.js';
import { answersIn } from './answers.js';

export const npsCi = defineFunction({
  id: 'NPSCI',
  params: [
    { name: 'scores', kind: 'range', unit: 'score', blanksMatter: true },
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'interval', unit: 'points', from: -100, to: 100 },

  compute(scores, confidence) {
    const { low, high } = npsInterval(answersIn(scores), confidence);
    return [[low, high]];
  },
});
