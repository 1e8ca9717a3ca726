import type { FunctionDoc } from '../doc.js';
import type { occupancy } from './occupancy.js';

export const doc: FunctionDoc<typeof occupancy> = {
  category: 'operations',
  summary: 'Occupancy: share of the time on duty that agents spend handling contacts rather than waiting.',
  formula: 'Σ handling ÷ (Σ handling + Σ available)',
  params: {
    handling: 'Time spent on contacts: talk, hold and after-call work; a range is summed.',
    available:
      'Time spent ready and waiting for the next contact, without the handling time; a range is summed.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Handling divided by handling plus available. Where your report calls the whole of it available (logged on and not on a break), subtract the handling time first.',
    'Breaks, meetings and training belong to neither: they lower utilisation, not occupancy.',
    'Seconds, minutes or hours are all fine, as long as both arguments have the same unit.',
    'A high figure is no aim in itself: close to 1, agents have no pause between contacts.',
  ],
  examples: [
    { title: '24 minutes on contacts, 6 waiting', args: [24, 6], result: 0.8 },
    { title: '51 minutes on contacts, 9 waiting', args: [51, 9], result: 0.85 },
    {
      title: 'a team, in seconds',
      args: [
        [[21600], [20160]],
        [[5400], [5040]],
      ],
      result: 0.8,
    },
    { title: 'nobody on duty', args: [0, 0], error: 'divisionByZero' },
    { title: 'a time below zero', args: [24, -6], error: 'atLeast' },
  ],
  native: '=SUM({handling})/(SUM({handling})+SUM({available}))',
  source: {
    title: 'ApexCX, Operational indicators: service levels, ASA and occupancy rate',
    url: 'https://apexcx.com/operational-indicators-service-levels-asa-occupancy-rate/',
  },
  keywords: ['agent occupancy', 'occupancy rate', 'busy time', 'idle time', 'workload of agents'],
};
