import { simulateNet } from '../../stats/simulateNet.js';
import { defineFunction } from '../define.js';
import { nothingToCompute, tooManyValues } from '../errors.js';
import { estimatesOf } from './estimatesOf.js';
import { SEED } from './seedParam.js';

/** With the most trials, about a second. */
const MOST_LINES = 100;

export const simulate = defineFunction({
  id: 'SIMULATE',
  params: [
    { name: 'low', kind: 'range', unit: 'money' },
    { name: 'likely', kind: 'range', unit: 'money' },
    { name: 'high', kind: 'range', unit: 'money' },
    { name: 'cost', kind: 'sum', unit: 'money', from: 0 },
    {
      name: 'trials',
      kind: 'number',
      unit: 'count',
      optional: true,
      default: 10_000,
      from: 100,
      to: 100_000,
      whole: true,
    },
    SEED,
  ],
  result: { shape: 'labelled', unit: 'money' },

  compute(low, likely, high, cost, trials, seed) {
    const lines = estimatesOf(low, likely, high);
    if (lines.length === 0) throw nothingToCompute('low');
    if (lines.length > MOST_LINES) throw tooManyValues('low', MOST_LINES, lines.length);
    const net = simulateNet(lines, cost, trials, seed);
    return [
      ['p10', net.p10],
      ['p50', net.p50],
      ['p90', net.p90],
      ['mean', net.mean],
      ['probabilityOfGain', net.probabilityOfGain],
    ];
  },
});
