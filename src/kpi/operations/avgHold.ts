import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const avgHold = defineFunction({
  id: 'AVGHOLD',
  params: [
    { name: 'hold', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'contacts', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute: (hold, contacts) => ratio(hold, contacts, 'contacts'),
});
