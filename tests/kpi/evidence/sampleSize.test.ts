import fc from '../../support/fastCheck.js';
import { sampleSize } from '../../../src/kpi/evidence/sampleSize.js';
import { failure, value } from '../helpers.js';

describe('SAMPLESIZE', () => {
  it('needs about 60,000 answers per group for a gap of 1.2 points', () => {
    expect(value(sampleSize, 'nps', 0.55, 1.2)).toBe(59957);
  });
  it.each([
    ['share', 0.8, 0.05, 0.8, 906],
    ['share', 0.5, 0.1, 0.8, 388],
    ['share', 0.6, 0.05, 0.9, 1969],
    ['mean', 3600, 10, 0.8, 566],
    ['mean', 3600, 10, 0.9, 757],
  ])('%s %d, change %d, power %d: %d', (metric, baseline, change, power, expected) => {
    expect(value(sampleSize, metric, baseline, change, power)).toBe(expected);
  });
  it('reads nps in points and its variance in shares', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 200 }),
        (hundredths, points) => {
          const variance = hundredths / 100;
          const mean = value(sampleSize, 'mean', variance * 10_000, points);
          expect(Math.abs(value(sampleSize, 'nps', variance, points) - mean)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
  it('grows with power and confidence and as the change shrinks, whatever its sign', () => {
    const half = value(sampleSize, 'mean', 3600, 5);
    expect(half).toBeGreaterThanOrEqual(4 * (value(sampleSize, 'mean', 3600, 10) - 1));
    expect(value(sampleSize, 'mean', 3600, -5)).toBe(half);
    expect(value(sampleSize, 'mean', 3600, 5, 0.9)).toBeGreaterThan(half);
    expect(value(sampleSize, 'mean', 3600, 5, 0.8, 0.99)).toBeGreaterThan(half);
    expect(value(sampleSize, 'share', 0.2, 0.1)).toBe(value(sampleSize, 'share', 0.8, -0.1));
  });
  it('lets a share reach 0 and 1, rounding included', () => {
    expect(failure(sampleSize, 'share', 0.1, -0.1)).toBe('');
    expect(0.3 - (0.1 + 0.2)).toBeLessThan(0);
    expect(failure(sampleSize, 'share', 0.3, -(0.1 + 0.2))).toBe('');
    expect(failure(sampleSize, 'share', 0.9, 0.1)).toBe('');
  });
  it.each([
    ['share', 0.8, 0, 'divisionByZero'],
    ['share', 80, 0.05, 'between'],
    ['share', -0.01, 0.05, 'between'],
    ['share', 0.8, 0.21, 'between'],
    ['share', 0.1, -0.11, 'between'],
    ['nps', 55, 1.2, 'between'],
    ['nps', 0.55, 201, 'between'],
    ['nps', 0, 1.2, 'above'],
    ['mean', 0, 10, 'above'],
    ['mean', -1, 10, 'above'],
    ['ces', 1, 1, 'unknownWord'],
    ['mean', 1, 1e-200, 'tooLarge'],
  ])('%s %d, change %d: %s', (metric, baseline, change, code) => {
    expect(failure(sampleSize, metric, baseline, change)).toBe(code);
  });
});
