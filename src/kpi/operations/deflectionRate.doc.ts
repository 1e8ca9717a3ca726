import type { FunctionDoc } from '../doc.js';
import type { deflectionRate } from './deflectionRate.js';

export const doc: FunctionDoc<typeof deflectionRate> = {
  category: 'operations',
  summary: 'Deflection rate: share of the attempts to get help that self-service settled without an agent.',
  formula: 'Σ deflected ÷ Σ attempts, where attempts = deflected + assisted contacts',
  params: {
    deflected: 'Issues settled in self-service that did not become a contact; a range is summed.',
    attempts: 'All attempts to get help: those settled in self-service plus the contacts agents handled.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'The denominator is deflected plus assisted contacts. Other tools divide by the tickets of an earlier period or by the users with tickets: such figures cannot be compared with this one.',
    'An article that was read is not yet an issue settled: count it only when no contact followed within your window.',
    'Help-centre users per user with a ticket is not a rate but CSROI.SELFSERVICESCORE.',
    'The share says nothing of money: CSROI.DEFLECTIONSAVINGS does.',
  ],
  examples: [
    { title: '250 contacts avoided of 1,000', args: [250, 1000], result: 0.25 },
    { title: '750 of 1,000 who looked for help', args: [750, 1000], result: 0.75 },
    { title: 'attempts as the sum of deflected and assisted', args: [120, [[120], [360]]], result: 0.25 },
    { title: 'no attempts', args: [0, 0], error: 'divisionByZero' },
    { title: 'only the assisted contacts as attempts', args: [750, 250], error: 'exceeds' },
  ],
  native: '=SUM({deflected})/SUM({attempts})',
  source: {
    title: 'Ticketboard, Zendesk ticket deflection report',
    url: 'https://ticketboard.cc/guides/zendesk-ticket-deflection-report/',
  },
  keywords: [
    'ticket deflection',
    'call deflection',
    'self-service rate',
    'containment',
    'avoided contacts',
    'case deflection',
  ],
};
