import { defineFunction } from '../define.js';
import { ratePerPeriod } from './ratePerPeriod.js';

export const annualRoi = defineFunction({
  id: 'ANNUALROI',
  params: [
    { name: 'roi', kind: 'number', unit: 'ratio', from: -1 },
    { name: 'years', kind: 'number', unit: 'years', above: 0 },
  ],
  result: { shape: 'number', unit: 'rate', from: -1 },

  compute: (roi, years) => ratePerPeriod(roi, years),
});
