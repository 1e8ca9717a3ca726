import { defineFunction } from '../define.js';
import { ratePerPeriod } from './ratePerPeriod.js';

const MONTHS_PER_YEAR = 12;

export const monthlyRate = defineFunction({
  id: 'MONTHLYRATE',
  params: [{ name: 'annualRate', kind: 'number', unit: 'rate', above: -1 }],
  result: { shape: 'number', unit: 'rate', from: -1 },

  compute: (annualRate) => ratePerPeriod(annualRate, MONTHS_PER_YEAR),
});
