import type { FunctionDoc } from '../doc.js';
import type { costPerTicket } from './costPerTicket.js';

export const doc: FunctionDoc<typeof costPerTicket> = {
  category: 'cost',
  summary: 'Cost per ticket: what support spends for each ticket opened, solved or not.',
  formula: 'Σ cost ÷ Σ opened',
  params: {
    cost: 'All support spending of the period; a range is summed.',
    opened: 'Tickets opened in the same period; a range is summed.',
  },
  result: 'Money per ticket.',
  notes: [
    'Unsolved tickets count too. CSROI.COSTPERRESOLUTION divides by the solved ones and is higher.',
    'It falls when more tickets arrive, without anything being done better: read it beside the number of tickets.',
  ],
  examples: [
    { title: 'a month of a help desk', args: [30000, 2500], result: 12 },
    { title: 'a smaller one', args: [18000, 1200], result: 15 },
    {
      title: 'cost lines and teams are summed',
      args: [
        [[20000], [10000]],
        [[1500], [1000]],
      ],
      result: 12,
    },
    { title: 'no tickets', args: [30000, 0], error: 'divisionByZero' },
    { title: 'a count below zero', args: [30000, -2500], error: 'atLeast' },
  ],
  native: '=SUM({cost})/SUM({opened})',
  source: {
    title: 'Atlasmic, Best customer service KPI to follow',
    url: 'https://atlasmic.com/blog/best-customer-service-kpi',
  },
  keywords: ['cost per issue', 'cost per case', 'ticket cost', 'unit cost'],
};
