import type { FunctionDoc } from '../doc.js';
import type { riskAdjusted } from './riskAdjusted.js';

export const doc: FunctionDoc<typeof riskAdjusted> = {
  category: 'investment',
  summary: 'Risk-adjusted amount: a benefit made smaller, a cost made larger, by a share for risk.',
  formula: 'benefit: value × (1 − risk); cost: value × (1 + risk)',
  params: {
    value: 'The amount as estimated, as a positive number.',
    risk: 'Share for risk, from 0 to 1: 0.1 or 10%.',
    side: '"benefit" or "cost".',
  },
  result: 'Money.',
  notes: [
    'A benefit that is negative is a cost: enter it as "cost", or the adjustment makes a loss look smaller.',
    'Adjust a line once. An estimate that is cautious already, or goes through CSROI.SIMULATE with its own range, needs no share for risk.',
  ],
  examples: [
    { title: 'a benefit with 10% risk', args: [100000, 0.1, 'benefit'], result: 90000 },
    { title: 'a cost with 10% risk', args: [1190000, 0.1, 'cost'], result: 1309000 },
    { title: 'no risk', args: [100000, 0, 'benefit'], result: 100000 },
    { title: 'upper and lower case do not matter', args: [100, 0.25, 'Cost'], result: 125 },
    { title: 'risk of more than 100%', args: [100000, 10, 'benefit'], error: 'between' },
    { title: 'neither of the two', args: [100000, 0.1, 'saving'], error: 'unknownWord' },
  ],
  native: '={value}*IF({side}="benefit",1-{risk},1+{risk})',
  source: {
    title: 'Forrester Total Economic Impact: benefits are adjusted down and costs up for risk',
    url: 'https://thoughtleadership.forrester.com/go/intellum/customer_education_ebook/42',
  },
  keywords: ['risk adjustment', 'haircut', 'contingency', 'conservative estimate', 'TEI'],
};
