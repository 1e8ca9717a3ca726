import type { FunctionDoc } from '../doc.js';
import type { clvToCac } from './clvToCac.js';

export const doc: FunctionDoc<typeof clvToCac> = {
  category: 'customers',
  summary: 'Lifetime value of a customer in relation to what it costs to win one.',
  formula: 'clv ÷ cac',
  params: {
    clv: 'Lifetime value of a customer, as margin: CSROI.CLV with a margin, or CSROI.CLVDISCOUNTED.',
    cac: 'Cost of winning one customer: sales and marketing divided by new customers.',
  },
  result: 'A ratio: 1 earns back what winning the customer cost, 3 three times that.',
  notes: [
    'With revenue in place of margin the ratio looks better than the business is.',
    'The division also compares two costs: winning a customer against keeping one for the same time.',
  ],
  examples: [
    { title: 'a margin of 900 for 300 of acquisition', args: [900, 300], result: 3 },
    { title: 'winning costs 500, keeping 100', args: [500, 100], result: 5 },
    { title: 'acquisition is not earned back', args: [150, 200], result: 0.75 },
    { title: 'no cost entered', args: [900, 0], error: 'divisionByZero' },
    { title: 'a cost with a minus sign', args: [900, -300], error: 'atLeast' },
  ],
  native: '={clv}/{cac}',
  source: { title: 'HubSpot, Customer Service Metrics Calculator: CAC to CLV' },
  keywords: ['LTV to CAC', 'acquisition cost', 'customer acquisition', 'cost of retention', 'unit economics'],
};
