import { clvToCac } from '../../../src/kpi/customers/clvToCac.js';
import { failure, value } from '../helpers.js';

describe('CLVTOCAC', () => {
  it.each([
    [900, 300, 3],
    [500, 100, 5],
    [-50, 100, -0.5],
  ])('of %d and %d is %d', (clv, cac, expected) => {
    expect(value(clvToCac, clv, cac)).toBe(expected);
  });
  it.each([
    [900, 0, 'divisionByZero'],
    [900, -1, 'atLeast'],
    ['much', 300, 'wrongKind'],
  ])('of %j and %j fails with "%s"', (clv, cac, code) => {
    expect(failure(clvToCac, clv, cac)).toBe(code);
  });
});
