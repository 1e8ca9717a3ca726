import { flowsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { paybackPeriod } from './paybackPeriod.js';

export const paybackFlow = defineFunction({
  id: 'PAYBACKFLOW',
  params: [{ name: 'flows', kind: 'range', unit: 'money', blanksMatter: true }],
  result: { shape: 'number', unit: 'periods', from: 0 },

  compute: (flows) => paybackPeriod(flowsOf(flows)),
});
