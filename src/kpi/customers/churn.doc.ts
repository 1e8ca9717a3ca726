import type { FunctionDoc } from '../doc.js';
import type { churn } from './churn.js';

export const doc: FunctionDoc<typeof churn> = {
  category: 'customers',
  summary: 'Churn: share of the customers at the start of a period who left during it.',
  formula: 'Σ lost ÷ Σ start',
  params: {
    lost: 'Customers lost, of those present at the start; a range is summed.',
    start: 'Customers at the start of the period; a range is summed.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'Customers won during the period count on neither side, even when they leave again. CSROI.NETCHURN is the figure that mixes them in.',
    'Ranges of twelve months give the churn of an average month, not of the year: of 5% a month, 1−(1−0.05)^12 is the yearly rate.',
    'It fits subscriptions and contracts. Where customers come and go freely, CSROI.REPEATRATE says more.',
  ],
  examples: [
    { title: '50 of 1,000 customers left', args: [50, 1000], result: 0.05 },
    { title: '50 of 500 customers left', args: [50, 500], result: 0.1 },
    {
      title: 'the average month of a quarter',
      args: [
        [[20], [30], [37]],
        [[1000], [980], [920]],
      ],
      result: 0.03,
    },
    { title: 'nobody at the start', args: [0, 0], error: 'divisionByZero' },
    { title: 'more lost than there were', args: [60, 50], error: 'exceeds' },
  ],
  native: '=SUM({lost})/SUM({start})',
  source: {
    title: 'SparrowDesk, Churn rate: customers lost during the period divided by customers at its start',
    url: 'https://www.sparrowdesk.com/customer-support-metrics/churn-rate',
  },
  keywords: ['customer churn rate', 'attrition', 'lost customers', 'cancellations', 'logo churn', 'loyalty'],
};
