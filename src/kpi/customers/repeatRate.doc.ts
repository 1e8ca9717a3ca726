import type { FunctionDoc } from '../doc.js';
import type { repeatRate } from './repeatRate.js';

export const doc: FunctionDoc<typeof repeatRate> = {
  category: 'customers',
  summary: 'Repeat purchase rate: share of buying customers who ordered at least twice.',
  formula: 'number of ordersPerCustomer ≥ 2 ÷ number of ordersPerCustomer ≥ 1',
  params: {
    ordersPerCustomer: 'Number of orders of each customer in one period, one cell per customer.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'Customers without an order count on neither side, so blanks and zeros change nothing.',
    'The longer the period, the higher the rate: compare only periods of the same length.',
  ],
  examples: [
    { title: 'three of six buyers came back', args: [[[1], [1], [2], [3], [1], [5]]], result: 0.5 },
    {
      title: 'customers without an order do not count',
      args: [[[0], [''], [1], [2], [0], [1], [4]]],
      result: 0.5,
    },
    { title: 'nobody came back', args: [[[1], [1]]], result: 0 },
    { title: 'nobody bought', args: [[[0], [0]]], error: 'divisionByZero' },
    { title: 'a negative number of orders', args: [[[2], [-1]]], error: 'atLeast' },
  ],
  native: '=COUNTIF({ordersPerCustomer},">=2")/COUNTIF({ordersPerCustomer},">=1")',
  source: {
    title:
      'Wall Street Prep, Repeat purchase rate: customers with more than one purchase divided by customers',
    url: 'https://www.wallstreetprep.com/knowledge/repeat-purchase-rate/',
  },
  keywords: ['repeat customer rate', 'repurchase', 'returning buyers', 'repeat orders', 'loyalty'],
};
