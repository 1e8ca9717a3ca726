import type { FunctionDoc } from '../doc.js';
import type { npsCi } from './npsCi.js';
import { adjusted, score, variance } from './npsNative.js';

const MARGIN = `NORM.S.INV(1-(1-{confidence})/2)*SQRT(${variance(adjusted('scores'))})`;
const CENTRE = score(adjusted('scores'));

export const doc: FunctionDoc<typeof npsCi> = {
  category: 'survey',
  summary:
    'Confidence interval of a net promoter score: the range that the score of all customers may lie in.',
  formula:
    'score ± margin of the answers with ¾ promoter, 1½ passives and ¾ detractor added, cut at −100 and 100',
  params: {
    scores: 'Answers from 0 to 10. Blanks, text and TRUE/FALSE are skipped.',
    confidence: 'How sure the interval shall be, between 0 and 1: 0.95 when left out.',
  },
  result: 'Two cells beside each other: lower and upper limit in points, −100 to 100.',
  notes: [
    'The added answers (adjusted Wald interval) keep it honest with few answers. They pull the middle towards 0: with very few answers that all agree, the score itself lies outside.',
    'Two intervals that overlap do not settle whether a score has changed; CSROI.NPSTEST does.',
    'It covers chance only, not customers who never answer.',
  ],
  examples: [
    {
      title: '12 promoters, 5 passives, 3 detractors',
      args: [
        [
          [9, 9, 9, 9, 9, 9, 10, 10, 10, 10],
          [10, 10, 8, 8, 8, 7, 7, 6, 5, 2],
        ],
      ],
      result: [[8.43113253175553, 69.82973703346187]],
    },
    {
      title: 'less sure, so narrower',
      args: [
        [
          [9, 9, 9, 9, 9, 9, 10, 10, 10, 10],
          [10, 10, 8, 8, 8, 7, 7, 6, 5, 2],
        ],
        0.8,
      ],
      result: [[19.05723998360307, 59.20362958161432]],
    },
    {
      title: 'one answer says next to nothing',
      args: [[[10]]],
      result: [[-48.49864942025202, 98.49864942025202]],
    },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'certainty is not to be had', args: [[[10], [3]], 1], error: 'inside' },
  ],
  native: [[`=MAX(-100,${CENTRE}-${MARGIN})`, `=MIN(100,${CENTRE}+${MARGIN})`]],
  source: {
    title: 'B. Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016)',
    url: 'https://arxiv.org/abs/1601.07235',
  },
  keywords: ['NPS confidence interval', 'NPS range', 'adjusted Wald', 'margin of error', 'uncertainty'],
};
