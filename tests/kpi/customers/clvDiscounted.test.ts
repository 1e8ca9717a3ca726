import fc from '../../support/fastCheck.js';
import { clvDiscounted } from '../../../src/kpi/customers/clvDiscounted.js';
import { failure, value } from '../helpers.js';

const amount = fc.double({ min: 1, max: 10_000, noNaN: true });
const share = fc.double({ min: 0, max: 0.95, noNaN: true });
const rate = fc.double({ min: 0, max: 0.5, noNaN: true });

/** The sum itself, long enough for its rest to vanish. */
function summed(margin: number, retention: number, interest: number): number {
  let total = 0;
  for (let period = 1; period <= 1000; period += 1) total += margin * (retention / (1 + interest)) ** period;
  return total;
}

describe('CLVDISCOUNTED', () => {
  it('of 100, 0.8, 0.1 is 266.67, or 366.67 with the first margin at once', () => {
    expect(value(clvDiscounted, 100, 0.8, 0.1)).toBeCloseTo(800 / 3, 9);
    expect(value(clvDiscounted, 100, 0.8, 0.1, true)).toBeCloseTo(1100 / 3, 9);
  });
  it('is the sum of the margins that survive, discounted from the first period on', () => {
    fc.assert(
      fc.property(amount, share, rate, (margin, retention, interest) => {
        const expected = summed(margin, retention, interest);
        const found = value(clvDiscounted, margin, retention, interest);
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
      }),
    );
  });
  it('gains exactly one margin when the first comes at once', () => {
    fc.assert(
      fc.property(amount, share, rate, (margin, retention, interest) => {
        const later = value(clvDiscounted, margin, retention, interest);
        expect(value(clvDiscounted, margin, retention, interest, true) - later).toBeCloseTo(margin, 6);
      }),
    );
  });
  it.each([
    [1, 0, 'above'],
    [1, 0.001, ''],
    [0.8, -0.2, 'above'],
    // 1 − 0.7 − 0.3 leaves 5.6e−17 by rounding, which would be a value of 10¹⁶.
    [0.3, -0.7, 'above'],
    [0.8, -0.19, ''],
    [0, -1, 'above'],
    [1.01, 0.1, 'between'],
    [-0.01, 0.1, 'between'],
    [0.8, '10 %', 'wrongKind'],
  ])('with retention %p and rate %p fails with "%s"', (retention, interest, code) => {
    expect(failure(clvDiscounted, 100, retention, interest)).toBe(code);
  });
  it('names the rate and its limit when the sum has no end', () => {
    expect(() => clvDiscounted.compute(100, 1, 0, false)).toThrow(
      expect.objectContaining({ details: { argument: 'rate', limit: 0, found: 0 } }) as Error,
    );
  });
});
