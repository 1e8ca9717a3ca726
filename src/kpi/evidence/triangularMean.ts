import { triangularMean as meanOfTriangle } from '../../stats/triangularMean.js';
import { defineFunction } from '../define.js';
import { inOrder } from './inOrder.js';
import { pertMean } from './pertMean.js';

export const triangularMean = defineFunction({
  id: 'TRIANGULARMEAN',
  params: pertMean.params,
  result: { shape: 'number', unit: 'number' },

  compute(low, likely, high) {
    inOrder(low, likely, high);
    return meanOfTriangle(low, likely, high);
  },
});
