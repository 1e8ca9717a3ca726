import type { FunctionDoc } from '../doc.js';
import type { resolutionRate } from './resolutionRate.js';

export const doc: FunctionDoc<typeof resolutionRate> = {
  category: 'operations',
  summary: 'Resolution rate: tickets resolved, less those reopened, of the tickets opened.',
  formula: '(Σ resolved − Σ reopened) ÷ Σ opened',
  params: {
    resolved: 'Tickets resolved; a range is summed.',
    opened: 'Tickets opened; a range is summed.',
    reopened: 'Of the resolved tickets, those that came back; each counts once. 0 when left out.',
  },
  result: 'A share; it exceeds 1 in a period in which a backlog is worked off.',
  notes: [
    'Two readings. Cohort: of the tickets opened in a period, how many were resolved; at most 1. Flow: resolved in the period by opened in the period; may exceed 1. State which one you show.',
    'More reopened than resolved is refused: reopened tickets are part of the resolved ones.',
  ],
  examples: [
    { title: 'nine in ten', args: [450, 500], result: 0.9 },
    { title: 'of 400 opened, 380 were resolved and 12 came back', args: [380, 400, 12], result: 0.92 },
    {
      title: 'a backlog is worked off',
      args: [
        [[260], [290]],
        [[250], [250]],
      ],
      result: 1.1,
    },
    { title: 'nothing was opened', args: [450, 0], error: 'divisionByZero' },
    { title: 'more reopened than resolved', args: [10, 400, 12], error: 'exceeds' },
  ],
  native: '=(SUM({resolved})-SUM({reopened}))/SUM({opened})',
  source: {
    title: 'Tymeshift, Resolution rate',
    url: 'https://v1support.tymeshift.com/hc/en-us/articles/360013269674-Resolution-Rate',
  },
  keywords: ['solve rate', 'tickets solved', 'closure rate', 'backlog', 'net resolution'],
};
