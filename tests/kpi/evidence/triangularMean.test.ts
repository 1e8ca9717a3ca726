import fc from '../../support/fastCheck.js';
import { triangularMean } from '../../../src/kpi/evidence/triangularMean.js';
import { failure, value } from '../helpers.js';
import { estimates } from './estimates.js';

describe('TRIANGULARMEAN', () => {
  it.each([
    [4, 8, 24, 12],
    [4, 6, 12, 7.333333],
  ])('of %d, %d, %d is %d', (low, likely, high, expected) => {
    expect(value(triangularMean, low, likely, high)).toBeCloseTo(expected, 6);
  });
  it('weighs all three alike', () => {
    fc.assert(
      fc.property(estimates, ([low, likely, high]) => {
        expect(3 * value(triangularMean, low, likely, high)).toBeCloseTo(low + likely + high, 9);
      }),
    );
  });
  it.each([
    [5, 4, 24],
    [4, 25, 24],
  ])('refuses %d, %d, %d', (low, likely, high) => {
    expect(failure(triangularMean, low, likely, high)).toBe('wrongOrder');
  });
});
