import type { FunctionDoc } from '../doc.js';
import type { pertSd } from './pertSd.js';

export const doc: FunctionDoc<typeof pertSd> = {
  category: 'evidence',
  summary: 'Standard deviation of a three-point estimate by PERT: how far it typically is from its mean.',
  formula: '√((μ − low)(high − μ) ÷ 7), μ = (low + 4 × likely + high) ÷ 6',
  params: {
    low: 'The lowest it may come to.',
    likely: 'The most likely value, not below low.',
    high: 'The highest it may come to, not below likely.',
  },
  result: 'In the unit of the estimate; 0 or more.',
  notes: [
    'Exact for the beta distribution that CSROI.SIMULATE draws from. The rule of thumb (high − low) ÷ 6 differs: 1.33 instead of 1.43 for 4, 6, 12.',
    'Deviations of independent estimates add up by their squares, not by themselves.',
  ],
  examples: [
    { title: '4, most likely 6, at most 12', args: [4, 6, 12], result: 1.425393290199597 },
    { title: '4, most likely 8, at most 24', args: [4, 8, 24], result: 3.4641016151377544 },
    { title: 'a yearly saving', args: [40000, 60000, 90000], result: 9364.743066331968 },
    { title: 'certain', args: [7, 7, 7], result: 0 },
    { title: 'likely above high', args: [4, 24, 8], error: 'wrongOrder' },
  ],
  native: '=SQRT((4*{likely}+{high}-5*{low})*(5*{high}-{low}-4*{likely})/252)',
  source: {
    title:
      'D. Vose, Risk Analysis (2008): the PERT distribution; variance of its beta distribution with α + β = 6',
  },
  keywords: ['PERT', 'three-point estimate', 'uncertainty', 'spread', 'beta distribution', 'sigma'],
};
