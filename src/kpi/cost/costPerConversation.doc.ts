import type { FunctionDoc } from '../doc.js';
import type { costPerConversation } from './costPerConversation.js';

export const doc: FunctionDoc<typeof costPerConversation> = {
  category: 'cost',
  summary: 'Cost per conversation: cost per contact times the contacts that a conversation takes.',
  formula: 'costPerContact × interactions',
  params: {
    costPerContact: 'What one contact costs, for example from CSROI.COSTPERCONTACT.',
    interactions: 'Contacts per conversation on average, 1 or more.',
  },
  result: 'Money per conversation.',
  notes: [
    'A conversation is one matter of one customer, with all the calls and messages it takes.',
    'Use the cost per contact of the same channel and period as the number of interactions.',
  ],
  examples: [
    { title: '2.4 contacts at 4.50 each', args: [4.5, 2.4], result: 10.8 },
    { title: 'settled with one contact', args: [3, 1], result: 3 },
    { title: 'e-mail that goes back and forth', args: [2.25, 4], result: 9 },
    { title: 'less than one contact', args: [4.5, 0.8], error: 'atLeast' },
    { title: 'a cost below zero', args: [-4.5, 2.4], error: 'atLeast' },
  ],
  native: '={costPerContact}*{interactions}',
  source: {
    title: 'Help Scout, Step-by-step guide to measuring customer service ROI',
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: ['cost per case', 'cost per thread', 'cost per enquiry', 'cost per matter'],
};
