import { rankTest as testRanks } from '../../stats/rankTest.js';
import { defineFunction } from '../define.js';
import { valuesOf } from './valuesOf.js';

export const rankTest = defineFunction({
  id: 'RANKTEST',
  params: [
    { name: 'before', kind: 'range', unit: 'number', blanksMatter: true },
    { name: 'after', kind: 'range', unit: 'number', blanksMatter: true },
  ],
  result: { shape: 'labelled', unit: 'number' },

  compute(before, after) {
    const { u, p } = testRanks(valuesOf(before, 1), valuesOf(after, 1));
    return [
      ['u', u],
      ['p', p],
    ];
  },
});
