import type { FunctionDoc } from '../doc.js';
import type { bcr } from './bcr.js';

export const doc: FunctionDoc<typeof bcr> = {
  category: 'investment',
  summary: 'Benefit–cost ratio: what comes back for every unit of money spent.',
  formula: 'Σ benefit ÷ Σ cost',
  params: {
    benefit: 'All benefits of the period; a range is summed.',
    cost: 'All costs of the same period; a range is summed.',
  },
  result: 'A ratio: 1 breaks even, 28 means that each unit spent brings back 28.',
  notes: [
    'Gross: the unit spent is part of what comes back. The net figure, always one less, is CSROI.ROI.',
    'Over several years, pass present values of both, discounted alike.',
  ],
  examples: [
    { title: 'monthly savings of 42,000 against 1,500 of upkeep', args: [42000, 1500], result: 28 },
    { title: 'spend 100, get 150 back', args: [150, 100], result: 1.5 },
    { title: 'a loss', args: [80, 100], result: 0.8 },
    {
      title: 'ranges are summed',
      args: [
        [[100], [50], ['']],
        [[60], [40]],
      ],
      result: 1.5,
    },
    { title: 'no cost entered', args: [42000, 0], error: 'divisionByZero' },
  ],
  native: '=SUM({benefit})/SUM({cost})',
  source: {
    title: 'Investopedia, Benefit-Cost Ratio (BCR)',
    url: 'https://www.investopedia.com/terms/b/bcr.asp',
  },
  keywords: [
    'benefit-cost ratio',
    'benefit to cost',
    'cost-benefit',
    'value for money',
    'profitability index',
  ],
};
