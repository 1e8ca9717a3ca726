import { defineFunction } from '../define.js';

export const clv = defineFunction({
  id: 'CLV',
  params: [
    { name: 'orderValue', kind: 'number', unit: 'money', from: 0 },
    { name: 'ordersPerYear', kind: 'number', unit: 'number', from: 0 },
    { name: 'years', kind: 'number', unit: 'years', from: 0 },
    { name: 'margin', kind: 'share', unit: 'share', optional: true, default: 1 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (orderValue, ordersPerYear, years, margin) => orderValue * ordersPerYear * years * margin,
});
