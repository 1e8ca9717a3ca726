import { pertMean as meanOfPert } from '../../stats/pertMean.js';
import { defineFunction } from '../define.js';
import { inOrder } from './inOrder.js';

export const pertMean = defineFunction({
  id: 'PERTMEAN',
  params: [
    { name: 'low', kind: 'number', unit: 'number' },
    { name: 'likely', kind: 'number', unit: 'number' },
    { name: 'high', kind: 'number', unit: 'number' },
  ],
  result: { shape: 'number', unit: 'number' },

  compute(low, likely, high) {
    inOrder(low, likely, high);
    return meanOfPert(low, likely, high);
  },
});
