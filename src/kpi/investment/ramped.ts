import { defineFunction } from '../define.js';

export const ramped = defineFunction({
  id: 'RAMPED',
  params: [
    { name: 'fullValue', kind: 'number', unit: 'money' },
    { name: 'months', kind: 'number', unit: 'months', from: 0, whole: true },
    { name: 'rampMonths', kind: 'number', unit: 'months', from: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute(fullValue, months, rampMonths) {
    const ramping = Math.min(months, Math.floor(rampMonths));
    // Month i of the ramp gives i/rampMonths; with a ramp below one month there is no such month.
    const whileRamping = (ramping * (ramping + 1)) / 2 / Math.max(1, rampMonths);
    return fullValue * (whileRamping + months - ramping);
  },
});
