import type { FunctionDoc } from '../doc.js';
import type { netBenefit } from './netBenefit.js';

export const doc: FunctionDoc<typeof netBenefit> = {
  category: 'investment',
  summary: 'Net benefit: what remains of the benefits after all costs.',
  formula: 'Σ benefit − Σ cost',
  params: {
    benefit: 'All benefits of the period; a range is summed.',
    cost: 'All costs of the same period, as positive amounts; a range is summed.',
  },
  result: 'Money; negative when the costs are the larger.',
  notes: [
    'Costs are positive. A total below zero is refused, because taking it off would add the costs to the benefits.',
    'Not discounted: for benefits of several years use CSROI.PRESENTVALUE on the yearly net amounts.',
  ],
  examples: [
    { title: 'monthly savings of 42,000 against 1,500 of upkeep', args: [42000, 1500], result: 40500 },
    { title: 'a loss', args: [80, 100], result: -20 },
    {
      title: 'ranges are summed',
      args: [
        [[100], [50], ['']],
        [[60], [40]],
      ],
      result: 50,
    },
    { title: 'a credit among the costs', args: [150, [[120], [-20]]], result: 50 },
    { title: 'costs entered with a minus sign', args: [42000, -1500], error: 'atLeast' },
  ],
  native: '=SUM({benefit})-SUM({cost})',
  source: {
    title: 'Forrester Total Economic Impact: net benefits are benefits less costs',
    url: 'https://thoughtleadership.forrester.com/go/intellum/customer_education_ebook/42',
  },
  keywords: ['net gain', 'net savings', 'profit', 'benefit less cost'],
};
