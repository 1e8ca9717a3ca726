import { loadedRate } from '../../../src/kpi/operations/loadedRate.js';
import { failure, value } from '../helpers.js';

describe('LOADEDRATE', () => {
  it.each([
    [41600, 2080, 0.75, 80 / 3],
    [20, 1, 0.75, 80 / 3],
    [41600, 2080, 1, 20],
    [0, 2080, 0.75, 0],
  ])('of %d a year for %d hours at %d is %d', (annualCost, paidHours, utilisation, expected) => {
    expect(value(loadedRate, annualCost, paidHours, utilisation)).toBeCloseTo(expected, 12);
  });
  it.each([
    ['no hours', [41600, 0, 0.75], 'divisionByZero'],
    ['a utilisation of zero', [41600, 2080, 0], 'above'],
    ['a utilisation above one', [41600, 2080, 1.01], 'between'],
    ['a cost below zero', [-1, 2080, 0.75], 'atLeast'],
    ['hours below zero', [41600, -1, 0.75], 'atLeast'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(loadedRate, ...args)).toBe(code);
  });
});
