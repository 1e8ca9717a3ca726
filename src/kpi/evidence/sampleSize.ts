import { meanSampleSize } from '../../stats/meanSampleSize.js';
import { shareSampleSize } from '../../stats/shareSampleSize.js';
import { defineFunction } from '../define.js';
import { above, between, divisionByZero } from '../errors.js';

/** A net promoter score counts answers as −1, 0 and 1, and shows a hundred times their mean. */
const POINTS = 100;
/** Of half the answers at −1 and half at 1. */
const LARGEST_NPS_VARIANCE = 1;
const ROUNDING = 1e-12;

export const sampleSize = defineFunction({
  id: 'SAMPLESIZE',
  params: [
    { name: 'metric', kind: 'word', unit: 'word', words: ['nps', 'share', 'mean'] },
    { name: 'baseline', kind: 'number', unit: 'number' },
    { name: 'change', kind: 'number', unit: 'number' },
    { name: 'power', kind: 'confidence', unit: 'share', optional: true, default: 0.8 },
    { name: 'confidence', kind: 'confidence', unit: 'share', optional: true, default: 0.95 },
  ],
  result: { shape: 'number', unit: 'count', from: 1 },

  compute(metric, baseline, change, power, confidence) {
    if (change === 0) throw divisionByZero('change');
    if (metric === 'share') {
      checkShares(baseline, change);
      return shareSampleSize(baseline, change, power, confidence);
    }
    if (baseline <= 0) throw above('baseline', 0, baseline);
    if (metric === 'mean') return meanSampleSize(baseline, change, power, confidence);
    if (baseline > LARGEST_NPS_VARIANCE) throw between('baseline', 0, LARGEST_NPS_VARIANCE, baseline);
    if (Math.abs(change) > 2 * POINTS) throw between('change', -2 * POINTS, 2 * POINTS, change);
    return meanSampleSize(baseline, change / POINTS, power, confidence);
  },
});

/** Baseline and target must lie in 0…1; 0.3 − (0.1 + 0.2) is 0 but for rounding. */
function checkShares(baseline: number, change: number): void {
  if (!(baseline >= 0 && baseline <= 1)) throw between('baseline', 0, 1, baseline);
  const target = baseline + change;
  if (target < -ROUNDING || target > 1 + ROUNDING) throw between('change', -baseline, 1 - baseline, change);
}
