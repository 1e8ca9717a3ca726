import type { FunctionDoc } from '../doc.js';
import type { upsell } from './upsell.js';

export const doc: FunctionDoc<typeof upsell> = {
  category: 'value',
  summary: 'Cross- and up-selling: what agents sell while they help, from contacts, offers and acceptances.',
  formula: 'contacts × offerRate × conversion × orderValue × margin',
  params: {
    contacts: 'Contacts in the period.',
    offerRate: 'Share of contacts in which an offer is made, 0 to 1.',
    conversion: 'Share of offers that are accepted, 0 to 1.',
    orderValue: 'Average value of such an order.',
    margin: 'Gross margin from 0 to 1. Without it the result is revenue, not profit.',
  },
  result: 'Money in the period of the contacts: margin when a margin is given, else revenue.',
  notes: [
    'This is the whole of the sales in contacts. For the effect of a change, subtract the figure before it; contacts that no longer take place offer nothing.',
    'Orders counted here must not count again in CSROI.SALESUPLIFT.',
  ],
  examples: [
    { title: 'an offer in every tenth contact, 4% accept', args: [5000, 0.1, 0.04, 80, 0.5], result: 800 },
    { title: 'revenue, all of it counted', args: [12000, 0.05, 0.03, 150, 1], result: 2700 },
    { title: 'the margin is 1 when left out', args: [12000, 0.05, 0.03, 150], result: 2700 },
    { title: 'no offers are made', args: [12000, 0, 0.03, 150], result: 0 },
    { title: 'an offer rate in percent instead of a share', args: [5000, 10, 0.04, 80], error: 'between' },
    { title: 'a negative order value', args: [5000, 0.1, 0.04, -80], error: 'atLeast' },
  ],
  native: '={contacts}*{offerRate}*{conversion}*{orderValue}*{margin}',
  source: {
    title: 'M. Patterson, Step-by-step guide to measuring customer service ROI, Help Scout: upgrade income',
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: ['cross-selling', 'upgrade revenue', 'sales through service', 'add-on sales', 'recommendation'],
};
