import type { FunctionDoc } from '../doc.js';
import type { aht } from './aht.js';

export const doc: FunctionDoc<typeof aht> = {
  category: 'operations',
  summary: 'Average handle time: talk, hold and after-call work together, per contact handled.',
  formula: '(Σ talk + Σ hold + Σ afterCall) ÷ Σ contacts',
  params: {
    talk: 'Time spent talking or writing to customers, in seconds; a range is summed.',
    hold: 'Time customers were put on hold during the contact, in seconds; 0 where it is part of the talk time.',
    afterCall: 'Time spent on notes and follow-up after the contact, in seconds; a range is summed.',
    contacts: 'Contacts handled in the same period; a range is summed.',
  },
  result: 'Seconds per contact.',
  notes: [
    'Waiting in the queue is not handling: CSROI.ASA measures that.',
    'Excel keeps a time such as 0:03:44 as a part of a day. Multiply it by 86400 to have seconds.',
    'Outbound calls: add the dialling time to the talk time.',
    'Divide totals by totals: the average of daily averages gives a quiet day the weight of a busy one.',
  ],
  examples: [
    { title: 'one day of a contact centre', args: [668205, 99153, 198306, 4311], result: 224 },
    { title: 'a hundred contacts', args: [30000, 4500, 9000, 100], result: 435 },
    {
      title: 'two teams, whose totals are added first',
      args: [
        [[20000], [10000]],
        [[3000], [1500]],
        [[6000], [3000]],
        [[70], [30]],
      ],
      result: 435,
    },
    { title: 'no contacts handled', args: [30000, 4500, 9000, 0], error: 'divisionByZero' },
    { title: 'a time below zero', args: [30000, -4500, 9000, 100], error: 'atLeast' },
  ],
  native: '=(SUM({talk})+SUM({hold})+SUM({afterCall}))/SUM({contacts})',
  source: {
    title: 'Call Centre Helper, What is average handling time (AHT)?',
    url: 'https://callcentrehelper.com/what-is-average-handling-time-aht-208977.htm',
  },
  keywords: [
    'average handling time',
    'handle time',
    'call duration',
    'time per call',
    'time per contact',
    'ACHT',
  ],
};
