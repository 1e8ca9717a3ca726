import { contactRate } from '../../../src/kpi/operations/contactRate.js';
import { failure, value } from '../helpers.js';

describe('CONTACTRATE', () => {
  it.each([
    [500, 10000, 0.05],
    [360, 2400, 0.15],
    [10, 10, 1],
  ])('of %d in %d is %d', (part, whole, expected) => {
    expect(value(contactRate, part, whole)).toBe(expected);
  });
  it.each([
    ['a part larger than its whole', 11, 10, 'exceeds'],
    ['an empty whole', 0, 0, 'divisionByZero'],
    ['a part below zero', [[5], [-1]], 10, 'atLeast'],
    ['a whole below zero', 5, [[11], [-1]], 'atLeast'],
  ])('refuses %s', (_title, part, whole, code) => {
    expect(failure(contactRate, part, whole)).toBe(code);
  });
});
