import { referralValue } from '../../../src/kpi/value/referralValue.js';
import { failure, value } from '../helpers.js';

describe('REFERRALVALUE', () => {
  it.each([
    [400, 0.5, 0.1, 600, 50, 11000],
    [1000, 0.2, 0.05, 300, 0, 3000],
    [1000, 0.2, 0.05, 300, undefined, 3000],
    [1000, 0.2, 0.05, 300, 320, -200],
    // 4,000 customers, five points more promoters, half a referral a year: one month of it
    [4000 * 0.05, 0.5 / 12, 0.1, 600, 50, 458.333333333],
  ])('of %d, %d, %d, %d, %p is %d', (promoters, referrals, conversion, clv, incentive, expected) => {
    expect(value(referralValue, promoters, referrals, conversion, clv, incentive)).toBeCloseTo(expected, 8);
  });
  it.each([
    [[-1, 0.5, 0.1, 600], 'atLeast'],
    [[400, -0.5, 0.1, 600], 'atLeast'],
    [[400, 0.5, 1.1, 600], 'between'],
    [[400, 0.5, 0.1, 600, -1], 'atLeast'],
    [[400, 0.5, 0.1, 'high'], 'wrongKind'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(referralValue, ...args)).toBe(code);
  });
});
