import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const costPerTicket = defineFunction({
  id: 'COSTPERTICKET',
  params: [
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
    { name: 'opened', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (cost, opened) => ratio(cost, opened, 'opened'),
});
