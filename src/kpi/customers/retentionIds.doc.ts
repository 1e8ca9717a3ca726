import type { FunctionDoc } from '../doc.js';
import type { retentionIds } from './retentionIds.js';

export const doc: FunctionDoc<typeof retentionIds> = {
  category: 'customers',
  summary:
    'Retention from two customer lists: share of the customers of the previous period who are in the current one.',
  formula:
    'number of different previous customers who are in current ÷ number of different previous customers',
  params: {
    previous: 'Customer numbers or names of the previous period. Each counts once, blanks not at all.',
    current: 'Customer numbers or names of the current period, in any order.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'Customers who are only in the current list are new and do not count.',
    'Capitals and outer spaces do not matter, and 123 stored as text is the number 123; "007" keeps its zeros. A share near 0 often means that the lists spell their customers differently.',
    'A current list without entries gives 0: nobody stayed.',
  ],
  examples: [
    {
      title: 'three of four customers are still there',
      args: [
        [['A'], ['B'], ['C'], ['D']],
        [['B'], ['C'], ['D'], ['E']],
      ],
      result: 0.75,
    },
    {
      title: 'a customer with several lines counts once',
      args: [[[101], [101], [102], ['']], [[102]]],
      result: 0.5,
    },
    { title: 'nobody stayed', args: [[[101], [102]], [[103]]], result: 0 },
    { title: 'a row reads as a column', args: [[['A', 'B']], [['B'], ['A']]], result: 1 },
    { title: 'no customers in the previous period', args: [[['']], [['A']]], error: 'nothingToCompute' },
  ],
  native:
    '=SUMPRODUCT(({previous}<>"")*(COUNTIF({current},{previous})>0)/COUNTIF({previous},{previous}&""))/SUMPRODUCT(({previous}<>"")/COUNTIF({previous},{previous}&""))',
  source: {
    title:
      "M. Patterson, Step-by-step guide to measuring customer service ROI, Help Scout: last month's active customers still active this month",
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: ['retention rate', 'still active', 'returning customers', 'customer lists', 'cohort', 'loyalty'],
};
