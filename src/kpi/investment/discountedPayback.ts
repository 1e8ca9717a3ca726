import { flowsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { discountedFlows } from './discountedFlows.js';
import { paybackPeriod } from './paybackPeriod.js';

export const discountedPayback = defineFunction({
  id: 'DISCOUNTEDPAYBACK',
  params: [
    { name: 'rate', kind: 'number', unit: 'rate', above: -1 },
    { name: 'flows', kind: 'range', unit: 'money', blanksMatter: true },
  ],
  result: { shape: 'number', unit: 'periods', from: 0 },

  compute: (rate, flows) => paybackPeriod(discountedFlows(rate, flowsOf(flows))),
});
