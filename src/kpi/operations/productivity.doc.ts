import type { FunctionDoc } from '../doc.js';
import type { productivity } from './productivity.js';

export const doc: FunctionDoc<typeof productivity> = {
  category: 'operations',
  summary: 'Productivity: contacts handled per productive hour, or per agent and day.',
  formula: 'Σ contacts ÷ Σ hours',
  params: {
    contacts: 'Contacts handled; a range is summed.',
    hours:
      'Productive hours of the agents, or their working days for contacts per agent and day; a range is summed.',
  },
  result: 'Contacts per hour; with days instead of hours, contacts per agent and day.',
  notes: [
    'Compare like with like: a team with harder questions handles fewer. Look at CSROI.REOPENRATE and CSROI.CSAT before calling more contacts better.',
    'An Excel time is a part of a day: multiply it by 24 to have hours.',
  ],
  examples: [
    { title: 'eight contacts per hour', args: [1200, 150], result: 8 },
    { title: '15% more in the same hours', args: [1380, 150], result: 9.2 },
    {
      title: 'per agent and day: 5 agents, 20 days',
      args: [4600, [[20], [20], [20], [20], [20]]],
      result: 46,
    },
    { title: 'no hours', args: [1200, 0], error: 'divisionByZero' },
    { title: 'a count below zero', args: [-1200, 150], error: 'atLeast' },
  ],
  native: '=SUM({contacts})/SUM({hours})',
  source: {
    title: 'Turnella, Contact centre agent productivity',
    url: 'https://turnella.com/contact-centre-agent-productivity',
  },
  keywords: [
    'contacts per hour',
    'calls per hour',
    'calls per day',
    'contacts per agent',
    'throughput',
    'output',
  ],
};
