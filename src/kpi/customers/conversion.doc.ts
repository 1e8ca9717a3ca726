import type { FunctionDoc } from '../doc.js';
import type { conversion } from './conversion.js';

export const doc: FunctionDoc<typeof conversion> = {
  category: 'customers',
  summary: 'Conversion after contact: share of the people in contact with service who then bought.',
  formula: 'Σ buyers ÷ Σ contacted',
  params: {
    buyers: 'People who bought after the contact; a range is summed.',
    contacted: 'People who were in contact, buyers included; a range is summed.',
  },
  result: 'A share from 0 to 1; format it as a percentage.',
  notes: [
    'Count people, not contacts and not orders, and state how long after the contact a purchase counts.',
    'Those who contact you may be about to buy anyway. For an effect, compare with people without contact: CSROI.SHARETEST.',
  ],
  examples: [
    { title: '36 of 240 people bought', args: [36, 240], result: 0.15 },
    {
      title: 'two channels together',
      args: [
        [[30], [20]],
        [[150], [250]],
      ],
      result: 0.125,
    },
    { title: 'everybody bought', args: [12, 12], result: 1 },
    { title: 'nobody was in contact', args: [0, 0], error: 'divisionByZero' },
    { title: 'more buyers than people', args: [25, 20], error: 'exceeds' },
  ],
  native: '=SUM({buyers})/SUM({contacted})',
  source: {
    title:
      'M. Memon, 11 strategies to measure your customer service ROI, March 2021: whether the user finally bought',
  },
  keywords: ['conversion rate', 'sales after contact', 'buyers', 'assisted sales', 'purchase rate'],
};
