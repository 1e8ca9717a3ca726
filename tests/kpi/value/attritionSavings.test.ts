import { attritionSavings } from '../../../src/kpi/value/attritionSavings.js';
import { failure, value } from '../helpers.js';

describe('ATTRITIONSAVINGS', () => {
  it.each([
    [100, 0.33, 0.25, 6000, 48000],
    [40, 0.3, 0.27, 5500, 6600],
    [40, 0.27, 0.3, 5500, -6600],
    [200, 1.2, 0.9, 4000, 240000],
  ])('of %d agents, %d to %d at %d is %d', (heads, before, after, cost, expected) => {
    expect(value(attritionSavings, heads, before, after, cost)).toBeCloseTo(expected, 8);
  });
  it.each([
    [[-1, 0.33, 0.25, 6000], 'atLeast'],
    [[100, -0.33, 0.25, 6000], 'atLeast'],
    [[100, 0.33, -0.25, 6000], 'atLeast'],
    [[100, 0.33, 0.25, -6000], 'atLeast'],
    [[100, 'high', 0.25, 6000], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(attritionSavings, ...args)).toBe(code);
  });
});
