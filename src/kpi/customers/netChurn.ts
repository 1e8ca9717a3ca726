import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const netChurn = defineFunction({
  id: 'NETCHURN',
  params: [
    { name: 'start', kind: 'number', unit: 'count', from: 0 },
    { name: 'end', kind: 'number', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', to: 1 },

  compute: (start, end) => ratio(start - end, start, 'start'),
});
