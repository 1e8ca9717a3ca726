import type { FunctionDoc } from '../doc.js';
import type { avgAfterCall } from './avgAfterCall.js';

export const doc: FunctionDoc<typeof avgAfterCall> = {
  category: 'operations',
  summary: 'Average after-call work: time for notes and follow-up after a contact.',
  formula: 'Σ afterCall ÷ Σ contacts',
  params: {
    afterCall: 'Time spent after the contacts, in seconds; a range is summed.',
    contacts: 'Contacts handled in the same period; a range is summed.',
  },
  result: 'Seconds per contact.',
  notes: ['After-call work is part of the handle time: do not add this figure to CSROI.AHT.'],
  examples: [
    { title: 'one day of a contact centre', args: [198306, 4311], result: 46 },
    { title: 'a hundred contacts', args: [9000, 100], result: 90 },
    {
      title: 'two teams, whose totals are added first',
      args: [
        [[6000], [3000]],
        [[70], [30]],
      ],
      result: 90,
    },
    { title: 'no contacts', args: [9000, 0], error: 'divisionByZero' },
    { title: 'a time below zero', args: [-9000, 100], error: 'atLeast' },
  ],
  native: '=SUM({afterCall})/SUM({contacts})',
  source: {
    title: 'Call Centre Helper, What is average handling time (AHT)?',
    url: 'https://callcentrehelper.com/what-is-average-handling-time-aht-208977.htm',
  },
  keywords: ['ACW', 'after-call work', 'wrap-up time', 'wrap time', 'post-call work'],
};
