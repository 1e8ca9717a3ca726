import { cellAt, pairedSize } from '../cells.js';
import { DAYS_PER_MONTH, isHeading, serialOf } from '../dates.js';
import { defineFunction } from '../define.js';
import { KpiError, nothingToCompute, wrongOrder } from '../errors.js';

export const tenure = defineFunction({
  id: 'TENURE',
  params: [
    { name: 'starts', kind: 'dates', unit: 'date' },
    { name: 'ends', kind: 'dates', unit: 'date' },
    { name: 'asOf', kind: 'date', unit: 'date', optional: true },
  ],
  result: { shape: 'number', unit: 'months', from: 0 },

  compute(starts, ends, asOf) {
    const size = pairedSize(starts, ends);
    let customers = 0;
    let days = 0;
    for (let at = 0; at < size; at += 1) {
      const [first, last] = [cellAt(starts, at), cellAt(ends, at)];
      if (isHeading(first, last)) continue;
      const start = serialOf('starts', first);
      const left = serialOf('ends', last);
      if (start === undefined) continue;
      const end = left ?? asOf;
      if (end === undefined) throw new KpiError('missing', { argument: 'asOf' });
      if (start > end) {
        const row = `[${at + 1}]`;
        throw wrongOrder(`starts${row}`, left === undefined ? 'asOf' : `ends${row}`, start, end);
      }
      customers += 1;
      days += end - start;
    }
    if (customers === 0) throw nothingToCompute('starts');
    return days / customers / DAYS_PER_MONTH;
  },
});
