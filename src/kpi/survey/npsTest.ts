import { npsTest as testOf } from '../../stats/npsTest.js';
import type { Answers } from '../../stats/types.js';
import { defineFunction, type Range } from '../define.js';
import { noVariation, tooFewValues } from '../errors.js';
import { answersIn } from './answers.js';

/** One answer shows no variation, and a test that took it for certain would find every change significant. */
const FEWEST = 2;

function groupIn(scores: Range): Answers {
  const answers = answersIn(scores);
  const n = answers.promoters + answers.passives + answers.detractors;
  if (n < FEWEST) throw tooFewValues(scores.name, FEWEST, n);
  return answers;
}

export const npsTest = defineFunction({
  id: 'NPSTEST',
  params: [
    { name: 'before', kind: 'range', unit: 'score', blanksMatter: true },
    { name: 'after', kind: 'range', unit: 'score', blanksMatter: true },
  ],
  result: { shape: 'labelled', unit: 'points' },

  compute(before, after) {
    const test = testOf(groupIn(before), groupIn(after));
    if (!test) throw noVariation();
    return [
      ['change', test.change],
      ['standardError', test.standardError],
      ['z', test.z],
      ['p', test.p],
      ['low', test.low],
      ['high', test.high],
    ];
  },
});
