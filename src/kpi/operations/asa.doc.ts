import type { FunctionDoc } from '../doc.js';
import type { asa } from './asa.js';

export const doc: FunctionDoc<typeof asa> = {
  category: 'operations',
  summary: 'Average speed of answer: how long customers wait in the queue before somebody answers.',
  formula: 'Σ waits ÷ answered, or number of waits',
  params: {
    waits: 'The wait of each answered contact in seconds, or totals of waiting time together with answered.',
    answered: 'How many contacts were answered. Leave it out when waits lists one wait per contact.',
  },
  result: 'Seconds per answered contact.',
  notes: [
    'Contacts that gave up waiting are not included: neither their waiting time nor their number.',
    'A wait of 0 was answered at once and counts; a blank cell does not count. Give answered when blanks stand for no wait.',
    'Averages hide the long waits: read this figure together with CSROI.SLA.',
  ],
  examples: [
    { title: 'the totals of a report', args: [12600, 420], result: 30 },
    { title: 'a quieter day', args: [5100, 340], result: 15 },
    {
      title: 'one wait per contact; the blank was not answered',
      args: [[[10], [0], [''], [50]]],
      result: 20,
    },
    { title: 'totals by hour', args: [[[1800], [2400]], 140], result: 30 },
    { title: 'a single total without the number answered', args: [12600], error: 'missing' },
    { title: 'nobody was answered', args: [0, 0], error: 'divisionByZero' },
  ],
  native: '=SUM({waits})/IF(COUNT({answered})=0,COUNT({waits}),{answered})',
  source: {
    title: 'ApexCX, Operational indicators: service levels, ASA and occupancy rate',
    url: 'https://apexcx.com/operational-indicators-service-levels-asa-occupancy-rate/',
  },
  keywords: ['average speed of answer', 'waiting time', 'queue time', 'wait', 'speed to answer'],
};
