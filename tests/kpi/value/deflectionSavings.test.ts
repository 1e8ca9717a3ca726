import { deflectionSavings } from '../../../src/kpi/value/deflectionSavings.js';
import { failure, value } from '../helpers.js';

describe('DEFLECTIONSAVINGS', () => {
  it.each([
    [50000, 0.4, 6, 0.1, 118000],
    [300000, 1, 8, 0.5, 2250000],
    [50000, 0.4, 6, undefined, 120000],
    [1000, 0.5, 2, 3, -500],
  ])('of %d, %d, %d, %p is %d', (volume, rate, assisted, self, expected) => {
    expect(value(deflectionSavings, volume, rate, assisted, self)).toBeCloseTo(expected, 9);
  });
  it.each([
    [[-1, 0.4, 6], 'atLeast'],
    [[50000, 40, 6], 'between'],
    [[50000, 0.4, -6], 'atLeast'],
    [[50000, 0.4, 6, -0.1], 'atLeast'],
    [[50000, 0.4, 'six'], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(deflectionSavings, ...args)).toBe(code);
  });
});
