import type { FunctionDoc } from '../doc.js';
import type { attritionSavings } from './attritionSavings.js';

export const doc: FunctionDoc<typeof attritionSavings> = {
  category: 'value',
  summary: 'Attrition savings: cost avoided when fewer agents leave and have to be replaced.',
  formula: 'headcount × (before − after) × replacementCost',
  params: {
    headcount: 'Agents employed on average.',
    before:
      'Agents leaving per year divided by headcount, before the change; above 1 where more leave than are employed.',
    after: 'The same rate after the change.',
    replacementCost: 'Cost of replacing one agent: hiring, training, ramp-up.',
  },
  result: 'Money per year with yearly rates; negative when more agents leave.',
  notes: [
    'Enter 33% as 0.33 or 33%. Rates above 1 are accepted, because outsourced centres may replace everybody within a year; so a 33 typed without its percent sign is not refused.',
    'When the replacement cost holds the ramp-up, do not add CSROI.ONBOARDINGSAVINGS for the agents who stay.',
  ],
  examples: [
    { title: '100 agents, 33% become 25%', args: [100, 0.33, 0.25, 6000], result: 48000 },
    { title: '40 agents, 30% become 27%', args: [40, 0.3, 0.27, 5500], result: 6600 },
    { title: 'an outsourced centre, 120% become 90%', args: [200, 1.2, 0.9, 4000], result: 240000 },
    { title: 'more agents leave', args: [40, 0.27, 0.3, 5500], result: -6600 },
    { title: 'a negative rate', args: [100, -0.33, 0.25, 6000], error: 'atLeast' },
    { title: 'text where a number should be', args: [100, 'high', 0.25, 6000], error: 'wrongKind' },
  ],
  native: '={headcount}*({before}-{after})*{replacementCost}',
  source: {
    title: 'J. Cockerill, Cost of attrition calculation factors for contact centers, apexCX',
    url: 'https://apexcx.com/cost-of-attrition-calculation-factors-for-contact-centers/',
  },
  keywords: [
    'staff turnover',
    'agent turnover',
    'fluctuation',
    'leavers',
    'replacement cost',
    'employee retention',
  ],
};
