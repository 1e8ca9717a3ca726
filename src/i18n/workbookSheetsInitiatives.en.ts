import type { Initiative } from '../roi/case/types.js';

/** The sheet Initiatives. */
export const initiativesEn = {
  title: 'Initiatives',
  portfolio: 'What each initiative costs and brings, in the chosen scenario',
  initiative: 'Initiative',
  type: 'Kind',
  types: {
    hiring: 'hiring',
    tools: 'tools',
    training: 'training',
    productImprovement: 'product improvement',
    newChannel: 'new support channel',
    other: 'other',
  } satisfies Record<Initiative['type'], string>,
  owner: 'Owner',
  note: 'Note',
  costs: 'Costs',
  pvCosts: 'Present value of the costs',
  hard: { benefits: 'Hard benefits', net: 'Hard net benefit', roi: 'Hard ROI', npv: 'Hard NPV' },
  total: {
    benefits: 'Benefits, hard + soft',
    net: 'Net benefit, hard + soft',
    roi: 'ROI, hard + soft',
    npv: 'NPV, hard + soft',
  },
  lines: 'Which lines belong to which initiative',
  line: 'Line',
  side: 'Side',
  benefit: 'benefit',
  cost: 'cost',
  remark: 'The return of all together is that of the sums, not a mean of returns.',
} as const;
