import type { FunctionDoc } from '../doc.js';
import type { rankTest } from './rankTest.js';

export const doc: FunctionDoc<typeof rankTest> = {
  category: 'evidence',
  summary: 'Are values in one group really higher than in another? Rank test by Mann and Whitney.',
  formula: 'U = number of pairs with before > after, equal ones as ½',
  params: {
    before: 'Values before (or of group A). Blanks, text and TRUE/FALSE are skipped.',
    after: 'Values after (or of group B). Blanks, text and TRUE/FALSE are skipped.',
  },
  result: 'Two labelled rows: U and the two-sided p-value.',
  notes: [
    'U near half of all pairs means no difference; below half, values after tend to be the higher ones.',
    'It looks at the order of the values alone, so that a few extreme waits or ratings on a scale do it no harm. It does not compare means.',
    'The p-value is exact for fewer than 50 values in both groups without equal ones; otherwise it uses the normal approximation with corrections, as wilcox.test in R does. All values equal: p 1.',
  ],
  examples: [
    {
      title: 'days as a customer with and without contact to support',
      args: [
        [[19], [22], [16], [29], [24]],
        [[20], [11], [17], [12]],
      ],
      result: [
        ['u', 17],
        ['p', 1 / 9],
      ],
    },
    {
      title: 'every value after is higher',
      args: [[[1, 2, 3, 4]], [[5, 6, 7, 8]]],
      result: [
        ['u', 0],
        ['p', 1 / 35],
      ],
    },
    {
      title: 'ratings, many of them equal',
      args: [
        [[5], [4], [3], [5], [2]],
        [[4], [4], [5], [5], [5], [3]],
      ],
      result: [
        ['u', 11.5],
        ['p', 0.5607185999900168],
      ],
    },
    {
      title: 'all equal',
      args: [
        [[4], [4]],
        [[4], [4]],
      ],
      result: [
        ['u', 2],
        ['p', 1],
      ],
    },
    { title: 'no values before', args: [[['']], [[5], [6]]], error: 'nothingToCompute' },
  ],
  native: {
    none: 'Native Excel has neither the exact distribution of U nor the correction for equal values.',
  },
  source: {
    title:
      'H. B. Mann and D. R. Whitney, On a test of whether one of two random variables is stochastically larger than the other, Annals of Mathematical Statistics 18 (1947), 50–60',
  },
  keywords: ['Mann-Whitney', 'Wilcoxon', 'U test', 'non-parametric', 'rank sum', 'ordinal', 'significance'],
};
