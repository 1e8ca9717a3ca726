import { ratio } from '../arguments.js';
import { sizeOf, totalsOf } from '../cells.js';
import { defineFunction } from '../define.js';
import { KpiError, nothingToCompute } from '../errors.js';

export const asa = defineFunction({
  id: 'ASA',
  params: [
    { name: 'waits', kind: 'range', unit: 'seconds', from: 0, blanksMatter: true },
    { name: 'answered', kind: 'number', unit: 'count', from: 0, optional: true },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute(waits, answered) {
    const { count, sum } = totalsOf(waits, 0);
    if (count === 0) throw nothingToCompute('waits');
    if (answered !== undefined) return ratio(sum, answered, 'answered');
    // A lone cell is nearly always the total of a report, and a total divided by one is no mean.
    if (sizeOf(waits) === 1) throw new KpiError('missing', { argument: 'answered' });
    return sum / count;
  },
});
