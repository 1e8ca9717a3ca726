import { defineFunction } from '../define.js';
import { LOWEST, MAX_OF_FIVE, MOST_CLASSES, RATINGS, meanRating } from './ratingScale.js';

export const csatMean = defineFunction({
  id: 'CSATMEAN',
  params: [RATINGS, MAX_OF_FIVE],
  result: { shape: 'number', unit: 'score', from: LOWEST, to: MOST_CLASSES },

  compute: (ratings, max) => meanRating(ratings, max),
});
