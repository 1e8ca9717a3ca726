import { distinctOf } from '../cells.js';
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
    const before = distinctOf(previous);
    const now = distinctOf(current);
    if (before.size === 0) throw nothingToCompute('previous');
    let stayed = 0;
    for (const id of before) if (now.has(id)) stayed += 1;
    return stayed / before.size;
  },
});
