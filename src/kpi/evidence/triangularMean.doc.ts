import type { FunctionDoc } from '../doc.js';
import type { triangularMean } from './triangularMean.js';

export const doc: FunctionDoc<typeof triangularMean> = {
  category: 'evidence',
  summary: 'Expected value of a three-point estimate when all three points count alike.',
  formula: '(low + likely + high) ÷ 3',
  params: {
    low: 'The lowest it may come to.',
    likely: 'The most likely value, not below low.',
    high: 'The highest it may come to, not below likely.',
  },
  result: 'In the unit of the estimate.',
  notes: ['The ends pull harder than in CSROI.PERTMEAN: a long upper end gives a higher mean.'],
  examples: [
    { title: '4, most likely 8, at most 24', args: [4, 8, 24], result: 12 },
    { title: '4, most likely 6, at most 12', args: [4, 6, 12], result: 22 / 3 },
    { title: 'savings that may turn into a loss', args: [-1000, 2000, 5000], result: 2000 },
    { title: 'low above likely', args: [8, 4, 24], error: 'wrongOrder' },
    { title: 'likely above high', args: [4, 24, 8], error: 'wrongOrder' },
  ],
  native: '=({low}+{likely}+{high})/3',
  source: { title: 'D. Vose, Risk Analysis (2008): the triangular distribution' },
  keywords: ['triangular distribution', 'three-point estimate', 'expected value', 'average of three'],
};
