import type { FunctionDoc } from '../doc.js';
import type { reopenRate } from './reopenRate.js';

export const doc: FunctionDoc<typeof reopenRate> = {
  category: 'operations',
  summary: 'Reopen rate: share of resolved tickets that had to be opened again.',
  formula: 'Σ reopened ÷ Σ resolved',
  params: {
    reopened:
      'Of the resolved tickets, those that were reopened; one reopened twice counts once. A range is summed.',
    resolved: 'All tickets resolved; a range is summed.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Follow the same tickets: those resolved in a period, and how many of these came back. Reopened tickets of earlier periods do not belong here.',
    'Show it beside response and resolution times: a quick answer that does not help comes back here.',
  ],
  examples: [
    { title: '12 of 380 tickets came back', args: [12, 380], result: 12 / 380 },
    {
      title: 'two teams together',
      args: [
        [[9], [6]],
        [[120], [180]],
      ],
      result: 0.05,
    },
    { title: 'none came back', args: [0, 380], result: 0 },
    { title: 'nothing was resolved', args: [0, 0], error: 'divisionByZero' },
    { title: 'more reopened than resolved', args: [12, 10], error: 'exceeds' },
  ],
  native: '=SUM({reopened})/SUM({resolved})',
  source: {
    title: 'Kaizo, Reopen rate (RR) metric definition',
    url: 'https://support.kaizo.com/hc/en-us/articles/360020782518-Reopen-Rate-RR-metric-definition',
  },
  keywords: ['reopened tickets', 'came back', 'rework', 'quality of resolution'],
};
