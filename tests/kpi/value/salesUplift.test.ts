import { salesUplift } from '../../../src/kpi/value/salesUplift.js';
import { failure, value } from '../helpers.js';

describe('SALESUPLIFT', () => {
  it.each([
    [5000, 0.52 - 0.5, 60, 0.4, undefined, 2400],
    [5000, 0.02, 60, 0.4, 0.25, 600],
    [5000, 0.02, 60, undefined, undefined, 6000],
    [5000, -0.02, 60, 0.4, undefined, -2400],
  ])('of %d, %d, %d, %p, %p is %d', (customers, orders, order, margin, attribution, expected) => {
    expect(value(salesUplift, customers, orders, order, margin, attribution)).toBeCloseTo(expected, 9);
  });
  it.each([
    [[-1, 0.02, 60], 'atLeast'],
    [[5000, 0.02, -60], 'atLeast'],
    [[5000, 0.02, 60, 40], 'between'],
    [[5000, 0.02, 60, 0.4, -0.1], 'between'],
    [[5000, 'more', 60], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(salesUplift, ...args)).toBe(code);
  });
});
