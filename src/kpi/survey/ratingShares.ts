import { classCounts } from '../cells.js';
import { defineFunction, type LabelledRow } from '../define.js';
import { nothingToCompute } from '../errors.js';
import { LOWEST, MAX_OF_FIVE, RATINGS } from './ratingScale.js';

export const ratingShares = defineFunction({
  id: 'RATINGSHARES',
  params: [RATINGS, MAX_OF_FIVE],
  result: { shape: 'labelled', unit: 'share', from: 0 },

  compute(ratings, max) {
    const limits = Array.from({ length: max - LOWEST }, (_, at) => LOWEST + 1 + at);
    const counts = classCounts(ratings, LOWEST, max, limits);
    const answers = counts.reduce((sum, count) => sum + count, 0);
    if (answers === 0) throw nothingToCompute(ratings.name);
    return counts.map((count, at): LabelledRow => [LOWEST + at, count, count / answers]).reverse();
  },
});
