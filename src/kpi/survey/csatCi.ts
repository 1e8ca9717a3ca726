import { wilsonInterval } from '../../stats/wilsonInterval.js';
import { defineFunction } from '../define.js';
import { MAX_OF_FIVE, RATINGS, TOP, satisfiedIn } from './ratingScale.js';

export const csatCi = defineFunction({
  id: 'CSATCI',
  params: [
    RATINGS,
    TOP,
    MAX_OF_FIVE,
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'interval', unit: 'share', from: 0, to: 1 },

  compute(ratings, top, max, confidence) {
    const { low, high } = wilsonInterval(satisfiedIn(ratings, top, max), confidence);
    return [[low, high]];
  },
});
