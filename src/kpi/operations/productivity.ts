import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const productivity = defineFunction({
  id: 'PRODUCTIVITY',
  params: [
    { name: 'contacts', kind: 'sum', unit: 'count', from: 0 },
    { name: 'hours', kind: 'sum', unit: 'hours', from: 0 },
  ],
  result: { shape: 'number', unit: 'number', from: 0 },

  compute: (contacts, hours) => ratio(contacts, hours, 'hours'),
});
