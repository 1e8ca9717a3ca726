import type { FunctionDoc } from '../doc.js';
import type { bootstrapCi } from './bootstrapCi.js';

export const doc: FunctionDoc<typeof bootstrapCi> = {
  category: 'evidence',
  summary: 'Confidence interval of a mean, median or percentile, found by resampling the data (bootstrap).',
  formula:
    'the percentiles (1 − confidence) ÷ 2 and (1 + confidence) ÷ 2 of the statistic over all resamples, each drawn with replacement',
  params: {
    data: 'The values, two or more. Blanks, text and TRUE/FALSE are skipped.',
    statistic: '"mean", "median" or a percentile from "p1" to "p99"; the mean when left out.',
    resamples: 'How many resamples to draw, 100 to 10,000; 2,000 when left out.',
    seed: 'Start of the random numbers, a whole number from 0; 1 when left out.',
    confidence: 'How sure the interval shall be: 0.95 when left out.',
  },
  result: 'Two cells beside each other: lower and upper limit, in the unit of the data.',
  notes: [
    'The same data and seed always give the same interval, so that the sheet does not move when it recalculates. Another seed shows how much of the limits is chance.',
    'For what has no simple formula: the median of waits, a 90th percentile. For shares use CSROI.SHARECI, for the net promoter score CSROI.NPSCI.',
    'With fewer than about 20 values the interval comes out too narrow, and limits of extreme percentiles say little.',
    'So that Excel does not have to wait, values times resamples may not exceed 20 million: 10,000 values at 2,000 resamples. Beyond that, a sample of the data will do.',
    'Random numbers from xoroshiro128+; a resample is as large as the data.',
  ],
  examples: [
    {
      title: 'mean of ten ratings',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]]],
      result: [[2.8, 4.4]],
    },
    {
      title: 'median wait, 1,000 resamples',
      args: [[[12, 45, 20, 31, 8, 90, 15, 22, 60]], 'median', 1000],
      result: [[15, 60]],
    },
    { title: 'equal values leave no doubt', args: [[[4], [4], [4]]], result: [[4, 4]] },
    { title: 'one value', args: [[[4]]], error: 'tooFewValues' },
    { title: 'no values', args: [[[''], ['n/a']]], error: 'nothingToCompute' },
    { title: 'an unknown statistic', args: [[[4], [5]], 'mode'], error: 'wrongKind' },
    { title: 'too few resamples', args: [[[4], [5]], 'mean', 10], error: 'between' },
  ],
  native: {
    none: 'Native Excel cannot resample without volatile random numbers, which change with every calculation.',
  },
  source: {
    title:
      'B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), 13.3: the percentile interval',
  },
  keywords: ['bootstrap', 'resampling', 'confidence interval', 'median interval', 'percentile interval'],
};
