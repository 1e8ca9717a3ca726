import { onboardingSavings } from '../../../src/kpi/value/onboardingSavings.js';
import { failure, value } from '../helpers.js';

describe('ONBOARDINGSAVINGS', () => {
  it.each([
    [8, 6, 4, 900, 0.5, 7200],
    [8, 6, 4, 900, undefined, 7200],
    [12, 6, 4, 900, 0.5, 12 * 900],
    // 5,040 and 1,440 per hire, at 600 a week with half of the output missing
    [12, 5040 / 300, 1440 / 300, 600, 0.5, 43200],
    [8, 4, 6, 900, 0.25, -3600],
  ])('of %d hires, %d to %d weeks at %d, %p is %d', (hires, before, after, cost, lost, expected) => {
    expect(value(onboardingSavings, hires, before, after, cost, lost)).toBeCloseTo(expected, 8);
  });
  it.each([
    [[-1, 6, 4, 900], 'atLeast'],
    [[8, -6, 4, 900], 'atLeast'],
    [[8, 6, -4, 900], 'atLeast'],
    [[8, 6, 4, -900], 'atLeast'],
    [[8, 6, 4, 900, 50], 'between'],
    [[8, 'six', 4, 900], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(onboardingSavings, ...args)).toBe(code);
  });
});
