import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const costPerContact = defineFunction({
  id: 'COSTPERCONTACT',
  params: [
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
    { name: 'contacts', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (cost, contacts) => ratio(cost, contacts, 'contacts'),
});
