import type { FunctionDoc } from '../doc.js';
import type { shareCi } from './shareCi.js';

export const doc: FunctionDoc<typeof shareCi> = {
  category: 'evidence',
  summary: 'Confidence interval of a share: between which limits the true share is likely to lie (Wilson).',
  formula:
    '(p + z² ÷ 2n ± z × √(p(1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), p = successes ÷ n, z of the confidence',
  params: {
    successes: 'How many answered, bought, stayed …: a whole number.',
    n: 'Of how many; a whole number.',
    confidence: 'How sure the interval shall be: 0.95 when left out.',
  },
  result: 'Two cells beside each other: lower and upper limit, shares from 0 to 1.',
  notes: [
    'Stays within 0 and 1 and is sound for small groups and for shares near 0 or 1, where the familiar p ± 1.96 standard errors is not.',
    'It covers chance alone, not answers that are missing for a reason. Counts must be independent: one answer per customer.',
  ],
  examples: [
    {
      title: '682 of 925 customers',
      args: [682, 925],
      result: [[0.7079959876196205, 0.764635800971489]],
    },
    {
      title: '94 satisfied of 100 do not prove "above 94%"',
      args: [94, 100],
      result: [[0.8752318455410407, 0.9722138760368118]],
    },
    {
      title: 'the same at 90% confidence',
      args: [94, 100, 0.9],
      result: [[0.8881590347735402, 0.9686593709372663]],
    },
    { title: 'none of ten is not "never"', args: [0, 10], result: [[0, 0.2775327998628892]] },
    { title: 'nobody asked', args: [0, 0], error: 'divisionByZero' },
    { title: 'more successes than answers', args: [101, 100], error: 'exceeds' },
    { title: 'a share where a count is needed', args: [0.94, 100], error: 'notWhole' },
  ],
  native: [
    [
      '=({successes}+NORMSINV((1+{confidence})/2)^2/2-NORMSINV((1+{confidence})/2)*SQRT({successes}*({n}-{successes})/{n}+NORMSINV((1+{confidence})/2)^2/4))/({n}+NORMSINV((1+{confidence})/2)^2)',
      '=({successes}+NORMSINV((1+{confidence})/2)^2/2+NORMSINV((1+{confidence})/2)*SQRT({successes}*({n}-{successes})/{n}+NORMSINV((1+{confidence})/2)^2/4))/({n}+NORMSINV((1+{confidence})/2)^2)',
    ],
  ],
  source: {
    title:
      'E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927), 209–212',
  },
  keywords: [
    'Wilson interval',
    'proportion',
    'margin of error',
    'confidence interval',
    'how sure',
    'binomial',
  ],
};
