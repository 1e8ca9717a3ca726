import { deflectionRate } from '../../../src/kpi/operations/deflectionRate.js';
import { failure, value } from '../helpers.js';

describe('DEFLECTIONRATE', () => {
  it.each([
    [250, 1000, 0.25],
    [750, 1000, 0.75],
    [10, 10, 1],
  ])('of %d in %d is %d', (part, whole, expected) => {
    expect(value(deflectionRate, part, whole)).toBe(expected);
  });
  it.each([
    ['a part larger than its whole', 11, 10, 'exceeds'],
    ['an empty whole', 0, 0, 'divisionByZero'],
    ['a part below zero', [[5], [-1]], 10, 'atLeast'],
    ['a whole below zero', 5, [[11], [-1]], 'atLeast'],
  ])('refuses %s', (_title, part, whole, code) => {
    expect(failure(deflectionRate, part, whole)).toBe(code);
  });
});
