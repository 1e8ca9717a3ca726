import { shareTest as testShares } from '../../stats/shareTest.js';
import { defineFunction } from '../define.js';
import { successesOf } from './successesOf.js';

export const shareTest = defineFunction({
  id: 'SHARETEST',
  params: [
    { name: 'successes1', kind: 'number', unit: 'count', from: 0, whole: true },
    { name: 'n1', kind: 'number', unit: 'count', from: 0, whole: true },
    { name: 'successes2', kind: 'number', unit: 'count', from: 0, whole: true },
    { name: 'n2', kind: 'number', unit: 'count', from: 0, whole: true },
  ],
  result: { shape: 'labelled', unit: 'number' },

  compute(successes1, n1, successes2, n2) {
    const before = successesOf(successes1, n1, '1');
    const after = successesOf(successes2, n2, '2');
    const { change, z, p, low, high } = testShares(before, after);
    return [
      ['change', change],
      ['z', z],
      ['p', p],
      ['low', low],
      ['high', high],
    ];
  },
});
