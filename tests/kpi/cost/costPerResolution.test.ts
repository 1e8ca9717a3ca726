import { costPerResolution } from '../../../src/kpi/cost/costPerResolution.js';
import { failure, value } from '../helpers.js';

describe('COSTPERRESOLUTION', () => {
  it.each([
    [30000, 2000, 15],
    [18000, 960, 18.75],
  ])('of a cost of %d by %d is %d', (cost, by, expected) => {
    expect(value(costPerResolution, cost, by)).toBe(expected);
  });
  it('takes a credit among the costs', () => {
    expect(value(costPerResolution, [[40], [-10]], 20)).toBe(1.5);
  });
  it.each([
    ['a zero to divide by', 30, 0, 'divisionByZero'],
    ['a total cost below zero', [[10], [-20]], 30, 'atLeast'],
    ['a divisor below zero', 30, -1, 'atLeast'],
  ])('refuses %s', (_title, cost, by, code) => {
    expect(failure(costPerResolution, cost, by)).toBe(code);
  });
});
