import type { FunctionDoc } from '../doc.js';
import type { tenure } from './tenure.js';

export const doc: FunctionDoc<typeof tenure> = {
  category: 'customers',
  summary: 'Average length of stay: mean number of months from the first to the last day of each customer.',
  formula: 'mean of (ends − starts) ÷ 30.436875 days per month, with asOf for an empty end',
  params: {
    starts: 'Dates on which the customers began. Rows without one are skipped.',
    ends: 'Dates on which they left, row by row beside the starts; empty while they stay.',
    asOf: 'The date to count to for customers who are still there. Needed as soon as one end is empty.',
  },
  result: 'Months of 30.436875 days, the mean month of the calendar; divide by 12 for years.',
  notes: [
    'Customers who are still there count with the time they have stayed so far, so the figure is less than the time they will stay in the end.',
    'A row of headings (text in both columns) is skipped; a date beside text that is no date is refused.',
    'For asOf prefer a cell with the closing date of the period to TODAY(), or the figure changes every day.',
  ],
  examples: [
    {
      title: 'one customer, all of the leap year 2024',
      args: [[[45292]], [[45658]], 46023],
      result: 12.024887574693524,
    },
    {
      title: 'two have left, one is still there on 1 January 2026',
      args: [[[45292], [45292], [45658]], [[45658], [46023], ['']], 46023],
      result: 16.01128017686879,
    },
    {
      title: 'a row without a start is skipped',
      args: [[[45292], [''], [45658]], [[45658], [46023], [46023]], 46023],
      result: 12.008460132651594,
    },
    { title: 'somebody is still there, but up to when', args: [[[45292]], [['']]], error: 'missing' },
    { title: 'an end before the start', args: [[[45658]], [[45292]]], error: 'wrongOrder' },
  ],
  native:
    '=SUMPRODUCT(({starts}>0)*({ends}+({ends}=0)*IF(COUNT({asOf})=0,0,{asOf})-{starts}))/SUMPRODUCT(--({starts}>0))/(365.2425/12)',
  source: {
    title:
      'M. Memon, 11 strategies to measure your customer service ROI, March 2021: average length of customer stay',
  },
  keywords: ['customer lifetime', 'lifespan', 'length of stay', 'customer age', 'contract length', 'loyalty'],
};
