import { supportToRevenue } from '../../../src/kpi/cost/supportToRevenue.js';
import { failure, value } from '../helpers.js';

describe('SUPPORTTOREVENUE', () => {
  it.each([
    [80000, 1000000, 0.08],
    [30000, 250000, 0.12],
    [30, 20, 1.5],
  ])('of a cost of %d by %d is %d', (cost, by, expected) => {
    expect(value(supportToRevenue, cost, by)).toBe(expected);
  });
  it('takes a credit among the costs', () => {
    expect(value(supportToRevenue, [[40], [-10]], 20)).toBe(1.5);
  });
  it.each([
    ['a zero to divide by', 30, 0, 'divisionByZero'],
    ['a total cost below zero', [[10], [-20]], 30, 'atLeast'],
    ['a divisor below zero', 30, -1, 'atLeast'],
  ])('refuses %s', (_title, cost, by, code) => {
    expect(failure(supportToRevenue, cost, by)).toBe(code);
  });
});
