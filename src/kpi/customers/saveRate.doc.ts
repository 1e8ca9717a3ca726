import type { FunctionDoc } from '../doc.js';
import type { saveRate } from './saveRate.js';

export const doc: FunctionDoc<typeof saveRate> = {
  category: 'customers',
  summary: 'Save rate: share of enquiries about a return that ended in an exchange or an upgrade instead.',
  formula: 'Σ saved ÷ Σ returnQueries',
  params: {
    saved: 'Return enquiries that became an exchange or an upgrade; a range is summed.',
    returnQueries: 'All enquiries about returning a purchase, saved ones included; a range is summed.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'Count an enquiry as saved only after the period in which the new item may be sent back as well.',
    'For its worth, multiply the additional saves by the margin of an order that is kept.',
  ],
  examples: [
    { title: '45 of 300 returns became exchanges', args: [45, 300], result: 0.15 },
    {
      title: 'four weeks, summed',
      args: [
        [[10], [12], [''], [8]],
        [[30], [40], [20], [30]],
      ],
      result: 0.25,
    },
    { title: 'nothing was saved', args: [0, 80], result: 0 },
    { title: 'no return enquiries', args: [0, 0], error: 'divisionByZero' },
    { title: 'more saved than asked', args: [12, 10], error: 'exceeds' },
  ],
  native: '=SUM({saved})/SUM({returnQueries})',
  source: {
    title:
      'M. Memon, 11 strategies to measure your customer service ROI, March 2021: return queries turned into an exchange or upgrade',
  },
  keywords: ['returns', 'exchange', 'refund avoided', 'saved sales', 'win back'],
};
