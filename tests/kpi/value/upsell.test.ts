import { upsell } from '../../../src/kpi/value/upsell.js';
import { failure, value } from '../helpers.js';

describe('UPSELL', () => {
  it.each([
    [5000, 0.1, 0.04, 80, 0.5, 800],
    [12000, 0.05, 0.03, 150, 1, 2700],
    [12000, 0.05, 0.03, 150, undefined, 2700],
  ])('of %d contacts, %d, %d, %d, %p is %d', (contacts, offers, conversion, order, margin, expected) => {
    expect(value(upsell, contacts, offers, conversion, order, margin)).toBeCloseTo(expected, 9);
  });
  it.each([
    [[-1, 0.1, 0.04, 80], 'atLeast'],
    [[5000, 1.1, 0.04, 80], 'between'],
    [[5000, 0.1, 4, 80], 'between'],
    [[5000, 0.1, 0.04, -80], 'atLeast'],
    [[5000, 0.1, 0.04, 80, 50], 'between'],
    [['many', 0.1, 0.04, 80], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(upsell, ...args)).toBe(code);
  });
});
