import fc from '../support/fastCheck.js';
import { meanSampleSize } from '../../src/stats/meanSampleSize.js';
import { shareSampleSize } from '../../src/stats/shareSampleSize.js';
import { shareTest } from '../../src/stats/shareTest.js';
import { golden, number } from './golden.js';

const SIZES = { share: shareSampleSize, mean: meanSampleSize };
const power = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('sample sizes', () => {
  it.each(golden('stats-sample-sizes.csv'))(
    'agree with R: $metric from $baseline by $change, power $power, confidence $confidence',
    (row) => {
      const sizeOf = row['metric'] === 'share' ? SIZES.share : SIZES.mean;
      const size = sizeOf(
        number(row, 'baseline'),
        number(row, 'change'),
        number(row, 'power'),
        number(row, 'confidence'),
      );
      expect(size).toBe(Math.ceil(number(row, 'n')));
    },
  );
  it('are about 60,000 for 1.2 points of a net promoter score with the variance 0.55', () => {
    expect(meanSampleSize(0.55, 0.012, 0.8, 0.95)).toBe(59957);
  });
  it('are the same for a rise and a fall of a mean', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        power,
        confidence,
        (change, chance, level) => {
          expect(meanSampleSize(10, -change, chance, level)).toBe(meanSampleSize(10, change, chance, level));
        },
      ),
    );
  });
  it('are the same for a share and for its failures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        power,
        confidence,
        (from, to, chance, level) => {
          fc.pre(from !== to);
          const size = shareSampleSize(from / 100, (to - from) / 100, chance, level);
          const mirrored = shareSampleSize(1 - from / 100, (from - to) / 100, chance, level);
          expect(Math.abs(size - mirrored)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
  it.each(Object.entries(SIZES))('rise with power and confidence and are at least 1: %s', (_, sizeOf) => {
    fc.assert(
      fc.property(power, confidence, (chance, level) => {
        const size = sizeOf(0.3, 0.1, chance, level);
        expect(size).toBeGreaterThanOrEqual(1);
        expect(sizeOf(0.3, 0.1, chance + 0.0005, level)).toBeGreaterThanOrEqual(size);
        expect(sizeOf(0.3, 0.1, chance, level + 0.0005)).toBeGreaterThanOrEqual(size);
      }),
    );
  });
  it('are 1 where less power is asked for than chance alone gives', () => {
    expect(shareSampleSize(0.3, 0.1, 0.001, 0.95)).toBe(1);
    expect(meanSampleSize(0.3, 0.1, 0.001, 0.95)).toBe(1);
  });
  it('let the share test just see the change at a power of one half', () => {
    const n = shareSampleSize(0.6, 0.05, 0.5, 0.95);
    const test = shareTest({ successes: 0.6 * n, n }, { successes: 0.65 * n, n });
    expect(test.p).toBeLessThanOrEqual(0.05);
    expect(test.p).toBeGreaterThan(0.0498);
  });
});
