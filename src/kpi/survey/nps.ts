import { npsScore } from '../../stats/npsScore.js';
import { defineFunction } from '../define.js';
import { answersIn } from './answers.js';

export const nps = defineFunction({
  id: 'NPS',
  params: [{ name: 'scores', kind: 'range', unit: 'score', blanksMatter: true }],
  result: { shape: 'number', unit: 'points', from: -100, to: 100 },

  compute: (scores) => npsScore(answersIn(scores)),
});
