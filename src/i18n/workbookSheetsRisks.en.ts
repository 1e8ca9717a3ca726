import type { Risk } from '../roi/case/types.js';

/** The sheet Risks. */
export const risksEn = {
  title: 'Risks',
  note: 'This register documents. Only the risk percentage of a line itself changes the money: off its benefit, or on top of its cost.',
  risk: 'Risk',
  theme: 'Kind',
  themes: {
    integration: 'integration',
    training: 'training',
    security: 'information security',
    adoption: 'adoption',
    own: 'own',
  } satisfies Record<Risk['theme'], string>,
  probability: 'Probability',
  impact: 'Impact',
  expectedLoss: 'Expected loss',
  line: 'Line it concerns',
  lineTip: 'The risk of this line, where it enters the money',
  lineRisk: 'Risk of that line',
  owner: 'Owner',
  mitigation: 'What is done about it',
  open: 'not entered',
  wholeCase: 'the whole case',
  none: 'No risks are entered. Common ones: integration, training, information security, adoption.',
  how: 'Expected loss = probability × impact, where both are entered.',
} as const;
