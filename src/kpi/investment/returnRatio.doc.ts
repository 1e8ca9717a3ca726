import type { FunctionDoc } from '../doc.js';
import type { returnRatio } from './returnRatio.js';

export const doc: FunctionDoc<typeof returnRatio> = {
  category: 'investment',
  summary: 'Gross return in per cent: what came back per 100 spent, the money spent not taken off.',
  formula: '100 × Σ gain ÷ Σ spent',
  params: {
    gain: 'What the spending brought in; a range is summed.',
    spent: 'What was spent in the same period; a range is summed.',
  },
  result: 'Per cent as a plain number: 100 breaks even.',
  notes: [
    'Some guides print this formula as "ROI". It is not one: spending 100 to earn 150 has a return on investment of 50 per cent and a gross return of 150.',
    'When the gain is already net of the spending, this is the return on investment after all: name it accordingly.',
  ],
  examples: [
    { title: 'spend 100, earn 150', args: [150, 100], result: 150 },
    { title: 'a return of 3.2 times the spending', args: [1600, 500], result: 320 },
    { title: 'money came back, but not all of it', args: [80, 100], result: 80 },
    {
      title: 'a quarter, month by month',
      args: [
        [[500], [700], [400]],
        [[200], [200], [100]],
      ],
      result: 320,
    },
    { title: 'nothing spent', args: [150, 0], error: 'divisionByZero' },
  ],
  native: '=100*SUM({gain})/SUM({spent})',
  source: {
    title: 'Guides to customer-service ROI that print "gained ÷ money spent × 100", which is a gross return',
  },
  keywords: ['gross return', 'return on spend', 'payback ratio', 'times return'],
};
