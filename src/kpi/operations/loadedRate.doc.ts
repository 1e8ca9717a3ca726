import type { FunctionDoc } from '../doc.js';
import type { loadedRate } from './loadedRate.js';

export const doc: FunctionDoc<typeof loadedRate> = {
  category: 'operations',
  summary: 'Loaded hourly rate: what an hour on contacts costs, paid time off contacts included.',
  formula: 'annualCost ÷ (paidHours × utilisation)',
  params: {
    annualCost: 'Cost of an agent per year: pay, social charges, workplace and licences.',
    paidHours: 'Hours paid per year, holidays and sick leave included.',
    utilisation: 'Share of the paid hours that is spent on contacts, more than 0 and up to 1.',
  },
  result: 'Money per productive hour.',
  notes: [
    'The rate to use in CSROI.TIMESAVED. The wage alone understates an hour: at a utilisation of 75%, four hours are paid for three on contacts.',
    'Cost and hours must both be those of one agent, or both those of the whole team.',
  ],
  examples: [
    { title: 'an agent at 41,600 a year', args: [41600, 2080, 0.75], result: 80 / 3 },
    { title: 'a wage of 20 per hour at 75%', args: [20, 1, 0.75], result: 80 / 3 },
    { title: 'all paid time on contacts', args: [41600, 2080, 1], result: 20 },
    { title: 'no hours', args: [41600, 0, 0.75], error: 'divisionByZero' },
    { title: 'a utilisation of zero', args: [41600, 2080, 0], error: 'above' },
    { title: 'a percentage without the sign', args: [41600, 2080, 75], error: 'between' },
  ],
  native: '={annualCost}/({paidHours}*{utilisation})',
  source: {
    title: 'AI contact center ROI calculator, README: agent utilization',
    url: 'https://github.com/Maniwar/Call-Center-Use-Case-Calculator',
  },
  keywords: [
    'hourly cost',
    'fully loaded cost',
    'labour rate',
    'productive hour',
    'cost per hour',
    'utilization',
  ],
};
