import fc from '../../support/fastCheck.js';
import { pertMean } from '../../../src/kpi/evidence/pertMean.js';
import { failure, value } from '../helpers.js';
import { estimates } from './estimates.js';

describe('PERTMEAN', () => {
  it.each([
    [4, 8, 24, 10],
    [4, 6, 12, 6.666667],
    [7, 7, 7, 7],
  ])('of %d, %d, %d is %d', (low, likely, high, expected) => {
    expect(value(pertMean, low, likely, high)).toBeCloseTo(expected, 6);
  });
  it('weighs the likely value four times and stays within the ends', () => {
    fc.assert(
      fc.property(estimates, ([low, likely, high]) => {
        const mean = value(pertMean, low, likely, high);
        expect(6 * mean).toBeCloseTo(low + 4 * likely + high, 9);
        expect(mean).toBeGreaterThanOrEqual(low);
        expect(mean).toBeLessThanOrEqual(high);
      }),
    );
  });
  it.each([
    [5, 4, 24],
    [4, 25, 24],
    [24, 8, 4],
  ])('refuses %d, %d, %d', (low, likely, high) => {
    expect(failure(pertMean, low, likely, high)).toBe('wrongOrder');
  });
});
