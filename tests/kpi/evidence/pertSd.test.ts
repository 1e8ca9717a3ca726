import fc from '../../support/fastCheck.js';
import { pertMean } from '../../../src/kpi/evidence/pertMean.js';
import { pertSd } from '../../../src/kpi/evidence/pertSd.js';
import { failure, value } from '../helpers.js';
import { estimates } from './estimates.js';

describe('PERTSD', () => {
  it('is exact, not a sixth of the range', () => {
    expect(value(pertSd, 4, 6, 12)).toBeCloseTo(1.42539329, 8);
    expect(value(pertSd, 4, 6, 12)).not.toBeCloseTo(1.333333, 2);
    expect(value(pertSd, 7, 7, 7)).toBe(0);
  });
  it('is √((μ − low)(high − μ) ÷ 7), the same seen from either end', () => {
    fc.assert(
      fc.property(estimates, ([low, likely, high]) => {
        const mean = value(pertMean, low, likely, high);
        const deviation = value(pertSd, low, likely, high);
        expect(deviation).toBeCloseTo(Math.sqrt(((mean - low) * (high - mean)) / 7), 9);
        expect(value(pertSd, -high, -likely, -low)).toBeCloseTo(deviation, 9);
      }),
    );
  });
  it.each([
    [5, 4, 24],
    [4, 25, 24],
  ])('refuses %d, %d, %d', (low, likely, high) => {
    expect(failure(pertSd, low, likely, high)).toBe('wrongOrder');
  });
});
