import type { FunctionDoc } from '../doc.js';
import type { selfServiceScore } from './selfServiceScore.js';

export const doc: FunctionDoc<typeof selfServiceScore> = {
  category: 'operations',
  summary: 'Self-service score: users of the help centre for each user who submits a ticket.',
  formula: 'Σ helpCentreUsers ÷ Σ ticketUsers',
  params: {
    helpCentreUsers: 'Distinct users, or sessions, of the help centre; a range is summed.',
    ticketUsers: 'Distinct users who submitted a ticket in the same period; a range is summed.',
  },
  result: 'A ratio: 4 means four users of the help centre to one with a ticket.',
  notes: [
    'A ratio of two audiences, not the share of issues settled: that is CSROI.DEFLECTIONRATE. A visitor who found nothing raises this score as well.',
    'Users and sessions give different scores; keep to one of them.',
  ],
  examples: [
    { title: 'forty to one', args: [40000, 1000], result: 40 },
    { title: 'four to one', args: [8200, 2050], result: 4 },
    { title: 'two help centres together', args: [[[5000], [3200]], 2050], result: 4 },
    { title: 'nobody submitted a ticket', args: [8200, 0], error: 'divisionByZero' },
    { title: 'a count below zero', args: [-8200, 2050], error: 'atLeast' },
  ],
  native: '=SUM({helpCentreUsers})/SUM({ticketUsers})',
  source: {
    title: 'Zendesk, Getting started with self-service, part 6: Tracking essential self-service metrics',
    url: 'https://support.zendesk.com/hc/en-us/articles/4408894139930-Getting-started-with-self-service-Part-6-Tracking-essential-self-service-metrics',
  },
  keywords: [
    'self-service ratio',
    'help center',
    'knowledge base',
    'views per ticket',
    'ticket deflection ratio',
  ],
};
