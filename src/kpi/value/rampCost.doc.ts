import type { FunctionDoc } from '../doc.js';
import type { rampCost } from './rampCost.js';

export const doc: FunctionDoc<typeof rampCost> = {
  category: 'value',
  summary:
    'Ramp-up cost of a new agent: pay for output that is not there yet, until the agent is fully productive.',
  formula: 'Σ (1 − productivity) × monthlyCost',
  params: {
    productivity:
      'Output of each month as a share of a full agent, 0 to 1, one cell per month. Blanks are skipped.',
    monthlyCost: 'Cost of an agent in a month, everything included.',
  },
  result: 'Money per new agent.',
  notes: [
    'Classroom training before the first contact is not in it; enter its months as 0 or add its cost.',
    'The saving of a shorter ramp-up is the difference of two such figures, times the agents hired.',
  ],
  examples: [
    {
      title: 'six months from 40% to 90%, 160 hours at 15',
      args: [[[0.4], [0.5], [0.6], [0.7], [0.8], [0.9]], 2400],
      result: 5040,
    },
    { title: 'two months of 60% and 80%', args: [[[0.6], [0.8]], 2400], result: 1440 },
    { title: 'a month of classroom training first', args: [[[0], [0.6], [0.8], ['']], 2400], result: 3840 },
    { title: 'productive from the first day', args: [1, 2400], result: 0 },
    { title: 'no month given', args: [[['']], 2400], error: 'nothingToCompute' },
    { title: 'productivity in percent instead of a share', args: [[[40], [50]], 2400], error: 'offScale' },
  ],
  native: '=(COUNT({productivity})-SUM({productivity}))*{monthlyCost}',
  source: {
    title:
      'R. Davis, How to Measure the Costs of Attrition, Part III, CRMXchange, August 2016: the productivity ramp',
    url: 'https://crmxchangeblog.wordpress.com/2016/08/12/how-to-measure-the-costs-of-attrition-part-iii/',
  },
  keywords: ['onboarding', 'learning curve', 'time to proficiency', 'new hire', 'speed to competency'],
};
