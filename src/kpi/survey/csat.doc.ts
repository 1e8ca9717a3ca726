import type { FunctionDoc } from '../doc.js';
import type { csat } from './csat.js';

export const doc: FunctionDoc<typeof csat> = {
  category: 'survey',
  summary: 'Customer satisfaction score: share of ratings that count as satisfied, by default 4 and 5 of 5.',
  formula: 'number of ratings ≥ top ÷ number of ratings',
  params: {
    ratings: 'Ratings from 1 to max. Blanks, text and TRUE/FALSE are skipped.',
    top: 'The lowest rating that counts as satisfied: one below max when left out, so 4 of 5.',
    max: 'The highest rating of the scale, 2 to 100: 5 when left out.',
  },
  result: 'Share of satisfied ratings, 0 to 1; format it as a percentage.',
  notes: [
    'Not the average rating: that is CSROI.CSATMEAN, and the two can move apart.',
    'The scale starts at 1. A rating of 0 or above max is refused, because it tells that the scale is another one. Of a scale of two, only the upper rating satisfies unless top says otherwise.',
    'Compare only surveys with the same question, scale and top.',
    'With fewer than a few hundred ratings, show CSROI.CSATCI beside it.',
  ],
  examples: [
    {
      title: 'six of ten customers gave 4 or 5',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]]],
      result: 0.6,
    },
    {
      title: 'only a 5 satisfies',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]], 5],
      result: 0.3,
    },
    { title: 'a scale of seven: 6 and 7 satisfy', args: [[[7], [6], [5], [2]], 6, 7], result: 0.5 },
    { title: 'thumbs up (2) or down (1)', args: [[[2], [2], [1], [2]], null, 2], result: 0.75 },
    { title: 'blanks and text are not bad ratings', args: [[[5], [''], ['n/a'], [2]]], result: 0.5 },
    { title: 'a rating of 6 on a scale of five', args: [[[6], [5]]], error: 'offScale' },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'a top that satisfies everybody', args: [[[5], [1]], 1], error: 'above' },
  ],
  native: '=COUNTIF({ratings},">="&IF(COUNT({top})=0,MAX(2,{max}-1),{top}))/COUNT({ratings})',
  source: {
    title:
      'Customer satisfaction score: satisfied customers (4 or 5 of 5) divided by all responses, as commonly published',
  },
  keywords: [
    'customer satisfaction',
    'satisfied customers',
    'top two box',
    'satisfaction rate',
    'happy customers',
  ],
};
