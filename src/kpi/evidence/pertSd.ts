import { pertSd as sdOfPert } from '../../stats/pertSd.js';
import { defineFunction } from '../define.js';
import { inOrder } from './inOrder.js';
import { pertMean } from './pertMean.js';

export const pertSd = defineFunction({
  id: 'PERTSD',
  params: pertMean.params,
  result: { shape: 'number', unit: 'number', from: 0 },

  compute(low, likely, high) {
    inOrder(low, likely, high);
    return sdOfPert(low, likely, high);
  },
});
