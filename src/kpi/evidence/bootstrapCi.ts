import { bootstrapInterval } from '../../stats/bootstrapInterval.js';
import { defineFunction } from '../define.js';
import { tooManyValues } from '../errors.js';
import { SEED } from './seedParam.js';
import { valuesOf } from './valuesOf.js';

/** One value has no spread to resample. */
const FEWEST = 2;
/** Draws with replacement, in all resamples together, that take half a second. */
const MOST_DRAWS = 20_000_000;

export const bootstrapCi = defineFunction({
  id: 'BOOTSTRAPCI',
  params: [
    { name: 'data', kind: 'range', unit: 'number', blanksMatter: true },
    { name: 'statistic', kind: 'statistic', unit: 'word', optional: true, default: 'mean' },
    {
      name: 'resamples',
      kind: 'number',
      unit: 'count',
      optional: true,
      default: 2000,
      from: 100,
      to: 10_000,
      whole: true,
    },
    SEED,
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'interval', unit: 'number' },

  compute(data, statistic, resamples, seed, confidence) {
    const values = valuesOf(data, FEWEST);
    const most = Math.floor(MOST_DRAWS / resamples);
    if (values.length > most) throw tooManyValues('data', most, values.length);
    const { low, high } = bootstrapInterval(values, statistic, resamples, seed, confidence);
    return [[low, high]];
  },
});
