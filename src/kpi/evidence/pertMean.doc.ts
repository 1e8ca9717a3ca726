import type { FunctionDoc } from '../doc.js';
import type { pertMean } from './pertMean.js';

export const doc: FunctionDoc<typeof pertMean> = {
  category: 'evidence',
  summary: 'Expected value of a three-point estimate by PERT: the likely value counts four times.',
  formula: '(low + 4 × likely + high) ÷ 6',
  params: {
    low: 'The lowest it may come to.',
    likely: 'The most likely value, not below low.',
    high: 'The highest it may come to, not below likely.',
  },
  result: 'In the unit of the estimate.',
  notes: [
    'The ends count as the extremes. If yours are "one in ten" cases, the true range is wider than what you enter.',
    'Less swayed by the ends than CSROI.TRIANGULARMEAN.',
  ],
  examples: [
    { title: '4, most likely 8, at most 24', args: [4, 8, 24], result: 10 },
    { title: '4, most likely 6, at most 12', args: [4, 6, 12], result: 20 / 3 },
    { title: 'savings that may turn into a loss', args: [-1000, 2000, 5000], result: 2000 },
    { title: 'certain', args: [7, 7, 7], result: 7 },
    { title: 'low above likely', args: [8, 4, 24], error: 'wrongOrder' },
    { title: 'likely above high', args: [4, 24, 8], error: 'wrongOrder' },
  ],
  native: '=({low}+4*{likely}+{high})/6',
  source: {
    title:
      'D. Malcolm, J. Roseboom, C. Clark and W. Fazar, Application of a technique for research and development program evaluation, Operations Research 7 (1959), 646–669',
  },
  keywords: ['PERT', 'three-point estimate', 'expected value', 'beta distribution', 'optimistic pessimistic'],
};
