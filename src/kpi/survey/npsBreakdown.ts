import { defineFunction } from '../define.js';
import { answersIn } from './answers.js';

export const npsBreakdown = defineFunction({
  id: 'NPSBREAKDOWN',
  params: [{ name: 'scores', kind: 'range', unit: 'score', blanksMatter: true }],
  result: { shape: 'labelled', unit: 'share', from: 0 },

  compute(scores) {
    const { promoters, passives, detractors } = answersIn(scores);
    const answers = promoters + passives + detractors;
    return [
      ['promoters', promoters, promoters / answers],
      ['passives', passives, passives / answers],
      ['detractors', detractors, detractors / answers],
    ];
  },
});
