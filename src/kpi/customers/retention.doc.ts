import type { FunctionDoc } from '../doc.js';
import type { retention } from './retention.js';

export const doc: FunctionDoc<typeof retention> = {
  category: 'customers',
  summary: 'Retention: share of the customers at the start of a period who are still customers at its end.',
  formula: '(end − new) ÷ start',
  params: {
    end: 'Customers at the end of the period, new ones included.',
    new: 'Customers won during the period who are among those at the end.',
    start: 'Customers at the start of the period.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'It is 1 minus CSROI.CHURN of the same period. Where you have the two customer lists, CSROI.RETENTIONIDS needs no count of new customers.',
    'More customers cannot stay than there were: when end minus new is more than start, some new customers are missing from new.',
  ],
  examples: [
    { title: '200 customers become 220, of whom 40 are new', args: [220, 40, 200], result: 0.9 },
    { title: '940 of 1,000 stayed, nobody was won', args: [940, 0, 1000], result: 0.94 },
    { title: 'everybody is new', args: [50, 50, 200], result: 0 },
    { title: 'nobody at the start', args: [40, 40, 0], error: 'divisionByZero' },
    { title: 'more new customers than customers', args: [30, 40, 200], error: 'exceeds' },
    { title: 'more stayed than there were: 20 new ones are missing', args: [260, 40, 200], error: 'atLeast' },
  ],
  native: '=({end}-{new})/{start}',
  source: {
    title: 'Exprimere, Retention rate: ((E−N)/S)×100',
    url: 'https://www.exprimere.net/en/faq-items/retention-rate/',
  },
  keywords: ['customer retention rate', 'CRR', 'loyalty', 'renewal', 'customers kept'],
};
