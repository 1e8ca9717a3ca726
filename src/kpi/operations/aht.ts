import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const aht = defineFunction({
  id: 'AHT',
  params: [
    { name: 'talk', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'hold', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'afterCall', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'contacts', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'seconds', from: 0 },

  compute: (talk, hold, afterCall, contacts) => ratio(talk + hold + afterCall, contacts, 'contacts'),
});
