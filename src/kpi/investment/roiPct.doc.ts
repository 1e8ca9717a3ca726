import type { FunctionDoc } from '../doc.js';
import type { roiPct } from './roiPct.js';

export const doc: FunctionDoc<typeof roiPct> = {
  category: 'investment',
  summary: 'Return on investment in per cent: what is left of the savings after the cost, per 100 of cost.',
  formula: '100 × (Σ savings − Σ cost) ÷ Σ cost',
  params: {
    savings: 'Savings or gains of the period; a range is summed.',
    cost: 'All costs of the same period; a range is summed.',
  },
  result: 'Per cent as a plain number: 0 breaks even, 50 means that each 100 spent returns 50 net.',
  notes: [
    'This is 100 × CSROI.ROI. Do not put the % format on it: Excel would multiply by 100 once more.',
    'Net of the cost. A figure that breaks even at 100 is a gross return: CSROI.RETURNRATIO.',
  ],
  examples: [
    { title: 'monthly savings of 42,000 against 1,500 of upkeep', args: [42000, 1500], result: 2700 },
    { title: 'spend 100, earn 150', args: [150, 100], result: 50 },
    { title: 'a loss', args: [80, 100], result: -20 },
    {
      title: 'ranges are summed',
      args: [
        [[100], [50], ['']],
        [[60], [40]],
      ],
      result: 50,
    },
    { title: 'no cost entered', args: [42000, 0], error: 'divisionByZero' },
    { title: 'costs entered with a minus sign', args: [42000, -1500], error: 'atLeast' },
  ],
  native: '=100*(SUM({savings})-SUM({cost}))/SUM({cost})',
  source: {
    title: 'Forrester, The Total Economic Impact methodology: ROI is net benefits divided by costs',
    url: 'https://www.forrester.com/policies/tei/',
  },
  keywords: ['return on investment', 'ROI percent', 'percentage return', 'net return'],
};
