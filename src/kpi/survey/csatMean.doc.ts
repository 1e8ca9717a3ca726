import type { FunctionDoc } from '../doc.js';
import type { csatMean } from './csatMean.js';

export const doc: FunctionDoc<typeof csatMean> = {
  category: 'survey',
  summary: 'Average satisfaction rating, on the scale the question was asked on.',
  formula: 'Σ ratings ÷ number of ratings',
  params: {
    ratings: 'Ratings from 1 to max. Blanks, text and TRUE/FALSE are skipped.',
    max: 'The highest rating of the scale, 2 to 100: 5 when left out.',
  },
  result: 'A rating from 1 to max.',
  notes: [
    'Not a percentage: 4 of 5 is not 80% satisfied. The share of satisfied customers is CSROI.CSAT.',
    'An average hides the split: ratings of 5 and 1 and ratings of 3 alone come out alike. CSROI.RATINGSHARES shows the difference.',
    'Unlike AVERAGE it refuses ratings that the scale does not have.',
  ],
  examples: [
    { title: 'ten ratings', args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]]], result: 3.6 },
    { title: 'one bad rating among four', args: [[[5, 5, 5, 1]]], result: 4 },
    { title: 'a scale of seven', args: [[[7], [6], [2]], 7], result: 5 },
    { title: 'blanks and text are not bad ratings', args: [[[5], [''], ['n/a'], [2]]], result: 3.5 },
    { title: 'a rating of 0, which the scale does not have', args: [[[0], [5]]], error: 'offScale' },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
  ],
  native: '=AVERAGE({ratings})',
  source: { title: 'Customer satisfaction: arithmetic mean of the ratings, as commonly published' },
  keywords: ['average rating', 'mean satisfaction', 'stars', 'star rating', 'average CSAT'],
};
