import type { FunctionDoc } from '../doc.js';
import type { netChurn } from './netChurn.js';

export const doc: FunctionDoc<typeof netChurn> = {
  category: 'customers',
  summary:
    'Net churn: how far the number of customers fell in a period, new customers included, as a share of the start.',
  formula: '(start − end) ÷ start',
  params: {
    start: 'Customers at the start of the period.',
    end: 'Customers at its end, new ones included.',
  },
  result: 'A share, 1 at most; negative when there are more customers than before.',
  notes: [
    'New customers hide lost ones here: 0 can mean that nobody left or that everybody was replaced. Call it net churn and show CSROI.CHURN beside it.',
    'It is not 1 minus CSROI.RETENTION.',
  ],
  examples: [
    { title: '1,000 customers become 950', args: [1000, 950], result: 0.05 },
    { title: '50 lost and 80 won: growth hides the loss', args: [1000, 1030], result: -0.03 },
    { title: 'as many as before', args: [1000, 1000], result: 0 },
    { title: 'nobody at the start', args: [0, 40], error: 'divisionByZero' },
    { title: 'a negative number of customers', args: [1000, -50], error: 'atLeast' },
  ],
  native: '=({start}-{end})/{start}',
  source: {
    title: 'B. Bitvinskas, Best customer service KPI to follow, Atlasmic, March 2021: customer churn rate',
  },
  keywords: ['CCR', 'customer churn rate', 'net customer loss', 'customer growth'],
};
