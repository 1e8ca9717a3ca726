import { flowsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { KpiError, tooManyValues } from '../errors.js';
import { ratesOfReturn } from './ratesOfReturn.js';

/** Fifty years of months; if each of them changed the sign, the answer would take a second. */
const MOST_FLOWS = 600;

export const irrAll = defineFunction({
  id: 'IRRALL',
  params: [{ name: 'flows', kind: 'range', unit: 'money', blanksMatter: true }],
  result: { shape: 'column', unit: 'rate', from: -1, to: 10 },

  compute(flows) {
    const values = flowsOf(flows);
    if (values.length > MOST_FLOWS) throw tooManyValues('flows', MOST_FLOWS, values.length);
    const rates = ratesOfReturn(values);
    if (rates.length === 0) throw new KpiError('noRateOfReturn');
    return rates.map((rate) => [rate]);
  },
});
