import type { FunctionDoc } from '../doc.js';
import type { transferRate } from './transferRate.js';

export const doc: FunctionDoc<typeof transferRate> = {
  category: 'operations',
  summary: 'Transfer rate: share of contacts that were passed on to another agent or team.',
  formula: 'Σ transferred ÷ Σ total',
  params: {
    transferred:
      'Contacts that were transferred; one that was passed on twice counts once. A range is summed.',
    total: 'All contacts handled in the same period; a range is summed.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Passing a customer from the automatic menu to the first agent is no transfer.',
    'The sum of transfers per contact is another figure: here a contact is either transferred or not.',
  ],
  examples: [
    { title: '150 of 1,000 calls', args: [150, 1000], result: 0.15 },
    {
      title: 'two queues together',
      args: [
        [[18], [42]],
        [[180], [120]],
      ],
      result: 0.2,
    },
    { title: 'nobody was passed on', args: [0, 180], result: 0 },
    { title: 'no contacts', args: [0, 0], error: 'divisionByZero' },
    { title: 'transfers were counted instead of contacts', args: [1200, 1000], error: 'exceeds' },
  ],
  native: '=SUM({transferred})/SUM({total})',
  source: {
    title: 'CX Today, What is call transfer rate, and how do I measure it?',
    url: 'https://www.cxtoday.com/contact-centre/measuring-kpis-that-matter-what-is-call-transfer-rate/',
  },
  keywords: ['transfers', 'escalation rate', 'passed on', 'handover', 'rerouted'],
};
