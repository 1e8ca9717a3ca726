import fc from '../../support/fastCheck.js';
import { clv } from '../../../src/kpi/customers/clv.js';
import { failure, value } from '../helpers.js';

const amount = fc.double({ min: 0.01, max: 10_000, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('CLV', () => {
  it.each([
    [50, 4, 3, undefined, 600],
    [120, 12, 2.5, undefined, 3600],
    [50, 4, 3, 0.4, 240],
    [120, 12, 2.5, 0.65, 2340],
  ])('of %d, %d, %d with margin %p is %d', (order, orders, years, margin, expected) => {
    expect(value(clv, order, orders, years, margin)).toBeCloseTo(expected, 9);
  });
  it('grows in proportion to every factor', () => {
    fc.assert(
      fc.property(amount, amount, amount, share, (order, orders, years, margin) => {
        const found = value(clv, order, orders, years, margin);
        expect(value(clv, 2 * order, orders, years, margin) / found).toBeCloseTo(2, 9);
        expect(value(clv, order, 2 * orders, years, margin) / found).toBeCloseTo(2, 9);
        expect(value(clv, order, orders, 2 * years, margin) / found).toBeCloseTo(2, 9);
        expect(value(clv, order, orders, years, margin / 2) / found).toBeCloseTo(0.5, 9);
      }),
    );
  });
  it.each([
    [-50, 4, 3, 1, 'atLeast'],
    [50, -4, 3, 1, 'atLeast'],
    [50, 4, -3, 1, 'atLeast'],
    [50, 4, 3, 1.01, 'between'],
    [50, 4, 3, -0.01, 'between'],
    [50, 'four', 3, 1, 'wrongKind'],
    [1e300, 1e300, 3, 1, 'tooLarge'],
  ])('of %p, %p, %p, %p fails with "%s"', (order, orders, years, margin, code) => {
    expect(failure(clv, order, orders, years, margin)).toBe(code);
  });
});
