import { defineFunction } from '../define.js';
import { MAX_OF_FIVE, MOST_CLASSES, RATINGS, meanRating, ratingsFrom } from './ratingScale.js';

/** The first class above the middle of the scale: 5 of 7, 4 of 5, 6 of 10. */
function easyFrom(max: number): number {
  return Math.floor((max + 3) / 2);
}

export const ces = defineFunction({
  id: 'CES',
  params: [
    RATINGS,
    { name: 'mode', kind: 'word', unit: 'word', optional: true, default: 'mean', words: ['mean', 'top'] },
    { ...MAX_OF_FIVE, default: 7 },
  ],
  result: { shape: 'number', unit: 'score', from: 0, to: MOST_CLASSES },

  compute(ratings, mode, max) {
    if (mode === 'mean') return meanRating(ratings, max);
    const { successes, n } = ratingsFrom(easyFrom(max), ratings, max);
    return successes / n;
  },
});
