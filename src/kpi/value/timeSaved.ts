import { totalsOf } from '../cells.js';
import { defineFunction, type Range } from '../define.js';
import { nothingToCompute } from '../errors.js';

const SECONDS_PER_HOUR = 3600;

function meanSeconds(durations: Range): number {
  const { count, sum } = totalsOf(durations, 0);
  if (count === 0) throw nothingToCompute(durations.name);
  return sum / count;
}

export const timeSaved = defineFunction({
  id: 'TIMESAVED',
  params: [
    { name: 'volume', kind: 'number', unit: 'count', from: 0 },
    { name: 'before', kind: 'range', unit: 'seconds', from: 0, blanksMatter: true },
    { name: 'after', kind: 'range', unit: 'seconds', from: 0, blanksMatter: true },
    { name: 'hourlyRate', kind: 'number', unit: 'money', from: 0 },
    { name: 'realisation', kind: 'share', unit: 'share', optional: true, default: 1 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute(volume, before, after, hourlyRate, realisation) {
    const hours = (volume * (meanSeconds(before) - meanSeconds(after))) / SECONDS_PER_HOUR;
    return hours * hourlyRate * realisation;
  },
});
