import type { FunctionDoc } from '../doc.js';
import type { breakEvenVolume } from './breakEvenVolume.js';

export const doc: FunctionDoc<typeof breakEvenVolume> = {
  category: 'investment',
  summary: 'Break-even volume: the smallest whole number of units whose margin covers the fixed cost.',
  formula: 'fixed ÷ (value − variable), rounded up',
  params: {
    fixed: 'Fixed cost of the period, as a positive amount.',
    value: 'What one unit brings in or saves: a deflected contact, for example.',
    variable: 'What one unit costs.',
  },
  result: 'A whole number of units in the period of the fixed cost.',
  notes: [
    'Rounded up, because 909 units leave a remainder that the 910th covers. A remainder that is only a rounding error of the computer does not count.',
    'Without a fixed cost the answer is 0, whatever a unit brings.',
  ],
  examples: [
    { title: '2,000 fixed, 2.50 saved and 0.30 spent per contact', args: [2000, 2.5, 0.3], result: 910 },
    { title: '1,500 fixed, 6 saved and 0.10 spent per contact', args: [1500, 6, 0.1], result: 255 },
    { title: 'exactly 910 units', args: [2002, 2.5, 0.3], result: 910 },
    { title: 'no fixed cost', args: [0, 2.5, 0.3], result: 0 },
    { title: 'a unit costs more than it saves', args: [2000, 0.3, 2.5], error: 'neverBreaksEven' },
    { title: 'the fixed cost entered with a minus sign', args: [-2000, 2.5, 0.3], error: 'atLeast' },
  ],
  native: '=IF({fixed}=0,0,IF({value}>{variable},ROUNDUP(ROUND({fixed}/({value}-{variable}),6),0),NA()))',
  source: {
    title: 'Bplans, What does units break-even mean: fixed cost ÷ (unit price − unit variable cost)',
    url: 'https://articles.bplans.com/what-does-units-break-even-mean/',
  },
  keywords: ['break-even point', 'break even units', 'contribution margin', 'how many contacts'],
};
