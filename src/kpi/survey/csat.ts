import { defineFunction } from '../define.js';
import { MAX_OF_FIVE, RATINGS, TOP, satisfiedIn } from './ratingScale.js';

export const csat = defineFunction({
  id: 'CSAT',
  params: [RATINGS, TOP, MAX_OF_FIVE],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(ratings, top, max) {
    const { successes, n } = satisfiedIn(ratings, top, max);
    return successes / n;
  },
});
