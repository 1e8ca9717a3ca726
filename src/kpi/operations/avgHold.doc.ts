import type { FunctionDoc } from '../doc.js';
import type { avgHold } from './avgHold.js';

export const doc: FunctionDoc<typeof avgHold> = {
  category: 'operations',
  summary: 'Average hold time: how long a customer is put on hold during a contact.',
  formula: 'Σ hold ÷ Σ contacts',
  params: {
    hold: 'Time on hold, in seconds; a range is summed.',
    contacts: 'All contacts handled, or only those that were put on hold: say which beside the figure.',
  },
  result: 'Seconds per contact.',
  notes: [
    'Hold is the pause within a contact. Waiting for an agent before it is another clock: CSROI.ASA.',
    'Per contact handled is usual. Per contact held answers how long a pause lasts, and is longer; do not compare the two.',
  ],
  examples: [
    { title: 'per contact handled', args: [99153, 4311], result: 23 },
    { title: 'per contact that was put on hold', args: [4500, 30], result: 150 },
    { title: 'hold times listed call by call', args: [[[0], [45], [15], ['']], 3], result: 20 },
    { title: 'no contacts', args: [4500, 0], error: 'divisionByZero' },
    { title: 'a time below zero', args: [[[45], [-15]], 2], error: 'atLeast' },
  ],
  native: '=SUM({hold})/SUM({contacts})',
  source: {
    title: 'Call Centre Helper, What is average handling time (AHT)?',
    url: 'https://callcentrehelper.com/what-is-average-handling-time-aht-208977.htm',
  },
  keywords: ['hold time', 'on hold', 'AHLDT', 'hold duration'],
};
