import fc from '../../support/fastCheck.js';
import { retainedRevenue } from '../../../src/kpi/value/retainedRevenue.js';
import { failure, value } from '../helpers.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('RETAINEDREVENUE', () => {
  it.each([
    [10000, 0.025, 0.02, 100, 1, 0.85, 4250],
    [2000, 0.18, 0.15, 600, 0.7, 0.5, 12600],
  ])('of %d customers, churn %d to %d, value %d, %d, %d is %d', (...row) => {
    const [customers, before, after, each, margin, attribution, expected] = row;
    expect(value(retainedRevenue, customers, before, after, each, margin, attribution)).toBeCloseTo(
      expected,
      6,
    );
  });
  it('counts revenue in full when margin and attribution are left out', () => {
    expect(value(retainedRevenue, 2000, 0.03, 0.025, 50)).toBeCloseTo(500, 9);
  });
  it('is the gain of a fall and the loss of the same rise', () => {
    fc.assert(
      fc.property(share, share, (before, after) => {
        const found = value(retainedRevenue, 1000, before, after, 80, 0.5, 0.6);
        expect(found).toBeCloseTo(1000 * (before - after) * 80 * 0.3, 6);
        expect(value(retainedRevenue, 1000, after, before, 80, 0.5, 0.6)).toBeCloseTo(-found, 9);
      }),
    );
  });
  it.each([
    [[-1, 0.03, 0.02, 50], 'atLeast'],
    [[1000, 3, 0.02, 50], 'between'],
    [[1000, 0.03, -0.02, 50], 'between'],
    [[1000, 0.03, 0.02, -50], 'atLeast'],
    [[1000, 0.03, 0.02, 50, 40], 'between'],
    [[1000, 0.03, 0.02, 50, 0.4, 1.1], 'between'],
    [[1000, 'low', 0.02, 50], 'wrongKind'],
    [[1e300, 1, 0, 1e300], 'tooLarge'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(retainedRevenue, ...args)).toBe(code);
  });
});
