import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';
import { checkPart } from '../shareOf.js';

export const netSentiment = defineFunction({
  id: 'NETSENTIMENT',
  params: [
    { name: 'positive', kind: 'sum', unit: 'count', from: 0 },
    { name: 'negative', kind: 'sum', unit: 'count', from: 0 },
    { name: 'total', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: -1, to: 1 },

  compute(positive, negative, total) {
    const net = ratio(positive - negative, total, 'total');
    checkPart(positive + negative, total, 'positive + negative', 'total');
    return Math.min(1, Math.max(-1, net));
  },
});
