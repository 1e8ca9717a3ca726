import { defineFunction } from '../define.js';

export const netBenefit = defineFunction({
  id: 'NETBENEFIT',
  params: [
    { name: 'benefit', kind: 'sum', unit: 'money' },
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (benefit, cost) => benefit - cost,
});
