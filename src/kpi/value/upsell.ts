import { defineFunction } from '../define.js';

export const upsell = defineFunction({
  id: 'UPSELL',
  params: [
    { name: 'contacts', kind: 'number', unit: 'count', from: 0 },
    { name: 'offerRate', kind: 'share', unit: 'share' },
    { name: 'conversion', kind: 'share', unit: 'share' },
    { name: 'orderValue', kind: 'number', unit: 'money', from: 0 },
    { name: 'margin', kind: 'share', unit: 'share', optional: true, default: 1 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (contacts, offerRate, conversion, orderValue, margin) =>
    contacts * offerRate * conversion * orderValue * margin,
});
