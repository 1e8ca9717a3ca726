import { forEachId } from '../cells.js';
import { defineFunction } from '../define.js';
import { nothingToCompute } from '../errors.js';

export const retentionIds = defineFunction({
  id: 'RETENTIONIDS',
  params: [
    { name: 'previous', kind: 'ids', unit: 'text', blanksMatter: true },
    { name: 'current', kind: 'ids', unit: 'text', blanksMatter: true },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(previous, current) {
    const gone = new Set<string | number>();
    forEachId(previous, (id) => gone.add(id));
    const before = gone.size;
    if (before === 0) throw nothingToCompute('previous');
    forEachId(current, (id) => gone.delete(id));
    return (before - gone.size) / before;
  },
});
