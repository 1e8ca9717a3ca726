import { defineFunction } from '../define.js';

export const riskAdjusted = defineFunction({
  id: 'RISKADJUSTED',
  params: [
    { name: 'value', kind: 'number', unit: 'money' },
    { name: 'risk', kind: 'share', unit: 'share' },
    { name: 'side', kind: 'word', unit: 'word', words: ['benefit', 'cost'] },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (value, risk, side) => value * (side === 'benefit' ? 1 - risk : 1 + risk),
});
