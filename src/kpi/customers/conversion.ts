import { defineFunction } from '../define.js';
import { shareOf } from '../shareOf.js';

export const conversion = defineFunction({
  id: 'CONVERSION',
  params: [
    { name: 'buyers', kind: 'sum', unit: 'count', from: 0 },
    { name: 'contacted', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute: (buyers, contacted) => shareOf(buyers, contacted, 'buyers', 'contacted'),
});
