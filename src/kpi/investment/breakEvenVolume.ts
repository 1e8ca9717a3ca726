import { defineFunction } from '../define.js';
import { KpiError } from '../errors.js';

export const breakEvenVolume = defineFunction({
  id: 'BREAKEVENVOLUME',
  params: [
    { name: 'fixed', kind: 'number', unit: 'money', from: 0 },
    { name: 'value', kind: 'number', unit: 'money' },
    { name: 'variable', kind: 'number', unit: 'money' },
  ],
  result: { shape: 'number', unit: 'count', from: 0 },

  compute(fixed, value, variable) {
    if (fixed === 0) return 0;
    const margin = value - variable;
    const rounding = Number.EPSILON * (Math.abs(value) + Math.abs(variable));
    if (margin <= rounding) throw new KpiError('neverBreaksEven');
    const volume = fixed / margin;
    // 2002/(2.5 − 0.3) is 910 and a rounding error more; that error must not ask for one unit more.
    const error = volume * (Number.EPSILON + rounding / margin);
    const nearest = Math.round(volume);
    return Math.abs(volume - nearest) <= error ? nearest : Math.ceil(volume);
  },
});
