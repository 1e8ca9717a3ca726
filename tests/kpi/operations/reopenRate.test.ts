import { reopenRate } from '../../../src/kpi/operations/reopenRate.js';
import { failure, value } from '../helpers.js';

describe('REOPENRATE', () => {
  it.each([
    [15, 300, 0.05],
    [10, 10, 1],
    [0, 10, 0],
  ])('of %d in %d is %d', (part, whole, expected) => {
    expect(value(reopenRate, part, whole)).toBe(expected);
  });
  it.each([
    ['a part larger than its whole', 11, 10, 'exceeds'],
    ['an empty whole', 0, 0, 'divisionByZero'],
    ['a part below zero', [[5], [-1]], 10, 'atLeast'],
    ['a whole below zero', 5, [[11], [-1]], 'atLeast'],
  ])('refuses %s', (_title, part, whole, code) => {
    expect(failure(reopenRate, part, whole)).toBe(code);
  });
});
