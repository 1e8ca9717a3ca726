import { fcr } from '../../../src/kpi/operations/fcr.js';
import { failure, value } from '../helpers.js';

describe('FCR', () => {
  it.each([
    [650, 1000, 0.65],
    [735, 980, 0.75],
    [10, 10, 1],
  ])('of %d in %d is %d', (part, whole, expected) => {
    expect(value(fcr, part, whole)).toBe(expected);
  });
  it.each([
    ['a part larger than its whole', 11, 10, 'exceeds'],
    ['an empty whole', 0, 0, 'divisionByZero'],
    ['a part below zero', [[5], [-1]], 10, 'atLeast'],
    ['a whole below zero', 5, [[11], [-1]], 'atLeast'],
  ])('refuses %s', (_title, part, whole, code) => {
    expect(failure(fcr, part, whole)).toBe(code);
  });
});
