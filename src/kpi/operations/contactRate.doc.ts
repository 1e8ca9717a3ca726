import type { FunctionDoc } from '../doc.js';
import type { contactRate } from './contactRate.js';

export const doc: FunctionDoc<typeof contactRate> = {
  category: 'operations',
  summary: 'Contact rate: share of the active customers who needed support in a period.',
  formula: 'Σ contacting ÷ Σ active',
  params: {
    contacting: 'Distinct active customers who contacted support; a range is summed.',
    active: 'All active customers of the same period; a range is summed.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Count customers, not contacts: three calls of one customer are one. Contacts divided by customers is another figure and may exceed 1.',
    'A falling rate is good only while customers stay: some who stop asking have left. Read it beside CSROI.CHURN.',
    'Customers who contact support in two months are counted in both: do not sum months to a year.',
  ],
  examples: [
    { title: '500 of 10,000 customers in a month', args: [500, 10000], result: 0.05 },
    { title: 'a smaller base', args: [360, 2400], result: 0.15 },
    {
      title: 'two countries together',
      args: [
        [[100], [260]],
        [[900], [1500]],
      ],
      result: 0.15,
    },
    { title: 'no active customers', args: [0, 0], error: 'divisionByZero' },
    { title: 'contacts were counted instead of customers', args: [3000, 2400], error: 'exceeds' },
  ],
  native: '=SUM({contacting})/SUM({active})',
  source: {
    title: 'Help Scout, Step-by-step guide to measuring customer service ROI',
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: [
    'contact ratio',
    'contacts per customer',
    'ticket rate',
    'support demand',
    'propensity to contact',
  ],
};
