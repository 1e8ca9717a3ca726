import { defineFunction } from '../define.js';

export const onboardingSavings = defineFunction({
  id: 'ONBOARDINGSAVINGS',
  params: [
    { name: 'hires', kind: 'number', unit: 'count', from: 0 },
    { name: 'weeksBefore', kind: 'number', unit: 'weeks', from: 0 },
    { name: 'weeksAfter', kind: 'number', unit: 'weeks', from: 0 },
    { name: 'weeklyCost', kind: 'number', unit: 'money', from: 0 },
    { name: 'productivityLost', kind: 'share', unit: 'share', optional: true, default: 0.5 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (hires, weeksBefore, weeksAfter, weeklyCost, productivityLost) =>
    hires * (weeksBefore - weeksAfter) * weeklyCost * productivityLost,
});
