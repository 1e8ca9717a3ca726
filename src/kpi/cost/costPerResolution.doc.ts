import type { FunctionDoc } from '../doc.js';
import type { costPerResolution } from './costPerResolution.js';

export const doc: FunctionDoc<typeof costPerResolution> = {
  category: 'cost',
  summary: 'Cost per resolution: what support spends for each ticket it resolves.',
  formula: 'Σ cost ÷ Σ resolved',
  params: {
    cost: 'All support spending of the period; a range is summed.',
    resolved: 'Tickets resolved in the same period, less those reopened; a range is summed.',
  },
  result: 'Money per resolved ticket.',
  notes: [
    'Spending on tickets that stay open is carried by the resolved ones. So the figure rises when fewer are resolved, and falls while a backlog is worked off.',
    'Take reopened tickets off the resolved ones, or an answer that does not help looks cheap.',
  ],
  examples: [
    { title: 'a month of a help desk', args: [30000, 2000], result: 15 },
    { title: '80% of 1,200 tickets resolved', args: [18000, 960], result: 18.75 },
    {
      title: 'cost lines and teams are summed',
      args: [
        [[20000], [10000]],
        [[1200], [800]],
      ],
      result: 15,
    },
    { title: 'nothing resolved', args: [30000, 0], error: 'divisionByZero' },
    { title: 'a total cost below zero', args: [[[20000], [-30000]], 2000], error: 'atLeast' },
  ],
  native: '=SUM({cost})/SUM({resolved})',
  source: {
    title: 'Plecto, KPI example: Cost per resolution',
    url: 'https://www.plecto.com/kpis/cost-resolution/',
  },
  keywords: ['cost per solved ticket', 'cost per fix', 'cost of resolution', 'unit cost'],
};
