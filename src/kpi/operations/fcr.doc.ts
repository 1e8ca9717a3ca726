import type { FunctionDoc } from '../doc.js';
import type { fcr } from './fcr.js';

export const doc: FunctionDoc<typeof fcr> = {
  category: 'operations',
  summary: 'First contact resolution: share of issues that were resolved at the first contact.',
  formula: 'Σ firstContact ÷ Σ total',
  params: {
    firstContact:
      'Issues resolved at the first contact, without a repeat within your window; a range is summed.',
    total: 'All issues of the same period; a range is summed.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Count issues, not contacts: an issue with three contacts is one issue.',
    'The window in which a repeat contact spoils the first one (seven days, for example) changes the figure. State it, and keep it.',
  ],
  examples: [
    { title: '650 of 1,000 issues', args: [650, 1000], result: 0.65 },
    { title: 'after better articles in the knowledge base', args: [735, 980], result: 0.75 },
    {
      title: 'two channels together',
      args: [
        [[300], [350]],
        [[400], [600]],
      ],
      result: 0.65,
    },
    { title: 'no issues', args: [0, 0], error: 'divisionByZero' },
    { title: 'more resolved than there were', args: [1000, 650], error: 'exceeds' },
  ],
  native: '=SUM({firstContact})/SUM({total})',
  source: {
    title: 'Call Centre Helper, First call (contact) resolution (FCR)',
    url: 'https://www.callcentrehelper.com/first-call-contact-resolution-fcr-208926.htm',
  },
  keywords: ['first call resolution', 'first time fix', 'one and done', 'repeat calls', 'repeat contacts'],
};
