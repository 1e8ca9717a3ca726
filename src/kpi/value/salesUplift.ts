import { defineFunction } from '../define.js';

export const salesUplift = defineFunction({
  id: 'SALESUPLIFT',
  params: [
    { name: 'customers', kind: 'number', unit: 'count', from: 0 },
    { name: 'extraOrders', kind: 'number', unit: 'number' },
    { name: 'orderValue', kind: 'number', unit: 'money', from: 0 },
    { name: 'margin', kind: 'share', unit: 'share', optional: true, default: 1 },
    { name: 'attribution', kind: 'share', unit: 'share', optional: true, default: 1 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (customers, extraOrders, orderValue, margin, attribution) =>
    customers * extraOrders * orderValue * margin * attribution,
});
