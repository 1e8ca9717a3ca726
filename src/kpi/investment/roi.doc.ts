import type { FunctionDoc } from '../doc.js';
import type { roi } from './roi.js';

export const doc: FunctionDoc<typeof roi> = {
  category: 'investment',
  summary: 'Return on investment: what is left of the savings after the cost, per unit of cost.',
  formula: '(Σ savings − Σ cost) ÷ Σ cost',
  params: {
    savings: 'Savings or gains of the period; a range is summed.',
    cost: 'All costs of the same period; a range is summed.',
  },
  result: 'A ratio: 0 breaks even, 27 means that each unit spent returns 27 net.',
  notes: [
    'Net of the cost. The gross figure (28 in the example) is CSROI.BCR; never call that one ROI.',
    'Savings and cost must cover the same months, start-up cost included.',
  ],
  examples: [
    { title: 'monthly savings of 42,000 against 1,500 of upkeep', args: [42000, 1500], result: 27 },
    { title: 'a loss', args: [80, 100], result: -0.2 },
    {
      title: 'ranges are summed',
      args: [
        [[100], [50], ['']],
        [[60], [40]],
      ],
      result: 0.5,
    },
    { title: 'no cost entered', args: [42000, 0], error: 'divisionByZero' },
    { title: 'text where the cost should be', args: [42000, 'n/a'], error: 'wrongKind' },
  ],
  native: '=(SUM({savings})-SUM({cost}))/SUM({cost})',
  source: {
    title: 'Forrester, The Total Economic Impact methodology: ROI is net benefits divided by costs',
    url: 'https://www.forrester.com/policies/tei/',
  },
  keywords: ['return on investment', 'payoff', 'worth it', 'net return'],
};
