import { defineFunction } from '../define.js';

export const retainedRevenue = defineFunction({
  id: 'RETAINEDREVENUE',
  params: [
    { name: 'customers', kind: 'number', unit: 'count', from: 0 },
    { name: 'churnBefore', kind: 'share', unit: 'share' },
    { name: 'churnAfter', kind: 'share', unit: 'share' },
    { name: 'value', kind: 'number', unit: 'money', from: 0 },
    { name: 'margin', kind: 'share', unit: 'share', optional: true, default: 1 },
    { name: 'attribution', kind: 'share', unit: 'share', optional: true, default: 1 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (customers, churnBefore, churnAfter, value, margin, attribution) =>
    customers * (churnBefore - churnAfter) * value * margin * attribution,
});
