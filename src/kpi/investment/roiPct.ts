import { defineFunction } from '../define.js';
import { roi } from './roi.js';

export const roiPct = defineFunction({
  id: 'ROIPCT',
  params: roi.params,
  result: { shape: 'number', unit: 'percent' },

  compute: (savings, cost) => 100 * roi.compute(savings, cost),
});
