import type { FunctionDoc } from '../doc.js';
import type { ratingShares } from './ratingShares.js';

const atLeast = (below: number) => `COUNTIF({ratings},">="&{max}-${below})`;
const inClass = (below: number) => (below === 0 ? atLeast(0) : `(${atLeast(below)}-${atLeast(below - 1)})`);
const nativeRow = (below: number) => [`=${inClass(below)}`, `=${inClass(below)}/COUNT({ratings})`];

export const doc: FunctionDoc<typeof ratingShares> = {
  category: 'survey',
  summary: 'How ratings spread over the scale: number and share of each class, the best first.',
  formula:
    'for each class from max down to 1: number of ratings r with class ≤ r < class + 1, and that ÷ number of ratings',
  params: {
    ratings: 'Ratings from 1 to max. Blanks, text and TRUE/FALSE are skipped.',
    max: 'The highest rating of the scale, 2 to 100: 5 when left out.',
  },
  result:
    'One row per class from max down to 1: the class, its number and its share, 0 to 1. The shares add up to 1.',
  notes: [
    'A rating between two classes belongs to the lower one: 4.5 counts as a 4. So the shares from a top upwards add up to CSROI.CSAT.',
    'Map words before: very positive 5, positive 4, neutral 3, weak 2, very weak 1.',
    'The native form is for a scale of five; a longer one needs further rows of the same kind.',
  ],
  examples: [
    {
      title: 'five ratings',
      args: [[[5], [4], [4], [3], [1]]],
      result: [
        [5, 1, 0.2],
        [4, 2, 0.4],
        [3, 1, 0.2],
        [2, 0, 0],
        [1, 1, 0.2],
      ],
    },
    {
      title: 'all alike',
      args: [
        [
          [5, 5],
          [5, 5],
        ],
      ],
      result: [
        [5, 4, 1],
        [4, 0, 0],
        [3, 0, 0],
        [2, 0, 0],
        [1, 0, 0],
      ],
    },
    {
      title: 'half points belong to the lower class; blanks and text are skipped',
      args: [[[4.5], [''], ['n/a'], [1.5]], 5],
      result: [
        [5, 0, 0],
        [4, 1, 0.5],
        [3, 0, 0],
        [2, 0, 0],
        [1, 1, 0.5],
      ],
    },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'a rating of 6 on a scale of five', args: [[[6], [5]]], error: 'offScale' },
    { title: 'no scale has half a class', args: [[[4], [5]], 5.5], error: 'notWhole' },
  ],
  native: [0, 1, 2, 3, 4].map(nativeRow),
  source: { title: 'Distribution of survey answers over the classes of the scale, as commonly published' },
  keywords: [
    'distribution',
    'rating distribution',
    'five classes',
    'stars',
    'histogram',
    'frequencies',
    'Likert',
  ],
};
