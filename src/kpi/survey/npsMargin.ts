import { npsMargin as marginOf } from '../../stats/npsMargin.js';
import { defineFunction } from '../define.js';
import { answersIn } from './answers.js';

export const npsMargin = defineFunction({
  id: 'NPSMARGIN',
  params: [
    { name: 'scores', kind: 'range', unit: 'score', blanksMatter: true },
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'number', unit: 'points', from: 0 },

  compute: (scores, confidence) => marginOf(answersIn(scores), confidence),
});
