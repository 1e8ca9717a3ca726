import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const avgAfterCall = defineFunction({
  id: 'AVGAFTERCALL',
  params: [
    { name: 'afterCall', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'contacts', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute: (afterCall, contacts) => ratio(afterCall, contacts, 'contacts'),
});
