import { defineFunction } from '../define.js';

export const referralValue = defineFunction({
  id: 'REFERRALVALUE',
  params: [
    { name: 'promoters', kind: 'number', unit: 'count', from: 0 },
    { name: 'referrals', kind: 'number', unit: 'number', from: 0 },
    { name: 'conversion', kind: 'share', unit: 'share' },
    { name: 'clv', kind: 'number', unit: 'money' },
    { name: 'incentive', kind: 'number', unit: 'money', from: 0, optional: true, default: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (promoters, referrals, conversion, clv, incentive) =>
    promoters * referrals * conversion * (clv - incentive),
});
