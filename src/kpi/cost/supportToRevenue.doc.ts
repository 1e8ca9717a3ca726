import type { FunctionDoc } from '../doc.js';
import type { supportToRevenue } from './supportToRevenue.js';

export const doc: FunctionDoc<typeof supportToRevenue> = {
  category: 'cost',
  summary: 'Support cost to revenue: what customer support costs as a share of revenue.',
  formula: 'Σ cost ÷ Σ revenue',
  params: {
    cost: 'All support spending of the period; a range is summed.',
    revenue: 'Total revenue of the same period; a range is summed.',
  },
  result: 'A share of revenue; 0.08 is 8%.',
  notes: [
    'The source names 10% as a limit without showing data for it. Compare with your own earlier periods.',
    'With one or two agents the figure says little: a single hire changes it by half or more.',
    'A lower share is no benefit by itself: it falls as well when support is cut or revenue grows.',
  ],
  examples: [
    { title: '80,000 of a million', args: [80000, 1000000], result: 0.08 },
    { title: 'above the 10% of the source', args: [30000, 250000], result: 0.12 },
    {
      title: 'months are summed',
      args: [
        [[9000], [11000], [10000]],
        [[80000], [90000], [80000]],
      ],
      result: 0.12,
    },
    { title: 'no revenue', args: [80000, 0], error: 'divisionByZero' },
    { title: 'revenue below zero', args: [80000, -1000000], error: 'atLeast' },
  ],
  native: '=SUM({cost})/SUM({revenue})',
  source: {
    title: 'Atlasmic, Best customer service KPI to follow',
    url: 'https://atlasmic.com/blog/best-customer-service-kpi',
  },
  keywords: ['support cost ratio', 'cost of service', 'percentage of revenue', 'support budget'],
};
