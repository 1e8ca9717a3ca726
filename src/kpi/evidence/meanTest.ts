import { meanTest as testMeans } from '../../stats/meanTest.js';
import { sampleOf } from '../../stats/sampleOf.js';
import type { Sample } from '../../stats/types.js';
import { defineFunction, type Range } from '../define.js';
import { KpiError, noVariation } from '../errors.js';
import { valuesOf } from './valuesOf.js';

/** A spread needs two values. */
const FEWEST = 2;

function sampleFrom(range: Range): Sample {
  const sample = sampleOf(valuesOf(range, FEWEST));
  if (!Number.isFinite(sample.sd)) throw new KpiError('tooLarge');
  return sample;
}

export const meanTest = defineFunction({
  id: 'MEANTEST',
  params: [
    { name: 'before', kind: 'range', unit: 'number', blanksMatter: true },
    { name: 'after', kind: 'range', unit: 'number', blanksMatter: true },
  ],
  result: { shape: 'labelled', unit: 'number' },

  compute(before, after) {
    const test = testMeans(sampleFrom(before), sampleFrom(after));
    if (test === undefined) throw noVariation();
    return [
      ['change', test.change],
      ['t', test.t],
      ['degreesOfFreedom', test.df],
      ['p', test.p],
      ['low', test.low],
      ['high', test.high],
    ];
  },
});
