import type { FunctionDoc } from '../doc.js';
import type { npsMargin } from './npsMargin.js';
import { adjusted, variance } from './npsNative.js';

export const doc: FunctionDoc<typeof npsMargin> = {
  category: 'survey',
  summary: 'Margin of error of a net promoter score, in points: how far chance alone may have moved it.',
  formula:
    'z × 100 × √(((P + D) ÷ n − ((P − D) ÷ n)²) ÷ n), with ¾ promoter, 1½ passives and ¾ detractor added to the answers',
  params: {
    scores: 'Answers from 0 to 10. Blanks, text and TRUE/FALSE are skipped.',
    confidence: 'How sure the margin shall be, between 0 and 1: 0.95 when left out.',
  },
  result: 'Points, 0 or more: half the width of the interval.',
  notes: [
    'The margin belongs to the middle of CSROI.NPSCI, which with few answers lies nearer to 0 than the score itself.',
    'Some tools print the standard error and call it margin of error; that is about half of this figure.',
    'It covers chance only, not customers who never answer.',
    'Twice the precision takes four times the answers.',
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
      result: 30.699302250853165,
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
      result: 20.073194799005627,
    },
    {
      title: 'five promoters do not make a certainty',
      args: [[[10], [10], [9], [9], [10]]],
      result: 45.00854696583103,
    },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'a percentage where a share is needed', args: [[[10], [3]], 95], error: 'inside' },
  ],
  native: `=NORM.S.INV(1-(1-{confidence})/2)*SQRT(${variance(adjusted('scores'))})`,
  source: {
    title: 'B. Rocks, Interval Estimation for the Net Promoter Score, The American Statistician 70 (2016)',
    url: 'https://arxiv.org/abs/1601.07235',
  },
  keywords: ['NPS margin of error', 'NPS precision', 'confidence', 'sampling error', 'plus or minus'],
};
