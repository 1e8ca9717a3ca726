import { flowsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { discountedFlows } from './discountedFlows.js';

export const presentValue = defineFunction({
  id: 'PRESENTVALUE',
  params: [
    { name: 'rate', kind: 'number', unit: 'rate', above: -1 },
    { name: 'flows', kind: 'range', unit: 'money', blanksMatter: true },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (rate, flows) => discountedFlows(rate, flowsOf(flows)).reduce((sum, value) => sum + value, 0),
});
