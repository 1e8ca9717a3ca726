import type { FunctionDoc } from '../doc.js';
import type { clv } from './clv.js';

export const doc: FunctionDoc<typeof clv> = {
  category: 'customers',
  summary:
    'Customer lifetime value: what an average customer spends, or leaves as margin, in all the years as a customer.',
  formula: 'orderValue × ordersPerYear × years × margin',
  params: {
    orderValue: 'Average value of an order.',
    ordersPerYear: 'Average number of orders of a customer in a year.',
    years: 'Average number of years as a customer; CSROI.TENURE divided by 12.',
    margin: 'Gross margin from 0 to 1. Without it the result is revenue, not profit.',
  },
  result: 'Money per customer: margin when a margin is given, else revenue.',
  notes: [
    'Later years count as much as the first. CSROI.CLVDISCOUNTED takes interest and the chance of leaving into account.',
    'Compare margin with what it costs to win a customer, never revenue.',
  ],
  examples: [
    { title: 'four orders of 50 a year for three years: revenue', args: [50, 4, 3], result: 600 },
    { title: 'the same as margin of 40%', args: [50, 4, 3, 0.4], result: 240 },
    { title: 'a monthly order of 120 for two and a half years', args: [120, 12, 2.5], result: 3600 },
    { title: 'the same as margin of 65%', args: [120, 12, 2.5, 0.65], result: 2340 },
    { title: 'a margin in percent instead of a share', args: [50, 4, 3, 40], error: 'between' },
    { title: 'a negative number of years', args: [50, 4, -3], error: 'atLeast' },
  ],
  native: '={orderValue}*{ordersPerYear}*{years}*{margin}',
  source: {
    title:
      'HubSpot, Customer Service Metrics Calculator: order value × orders per year × years as a customer',
  },
  keywords: ['customer lifetime value', 'LTV', 'CLTV', 'lifetime revenue', 'value of a customer'],
};
