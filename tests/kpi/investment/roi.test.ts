import fc from '../../support/fastCheck.js';
import { bcr } from '../../../src/kpi/investment/bcr.js';
import { roi } from '../../../src/kpi/investment/roi.js';
import { column, failure, value } from '../helpers.js';
import { money } from './money.js';

describe('ROI', () => {
  it.each([
    [42000, 1500, 27],
    [150, 100, 0.5],
    [80, 100, -0.2],
    [100, 100, 0],
    [0, 100, -1],
  ])('of %d for %d is %d', (savings, cost, expected) => {
    expect(value(roi, savings, cost)).toBe(expected);
  });
  it('is the ratio of sums, not the mean of ratios', () => {
    expect(value(roi, column([100, 30]), column([50, 40]))).toBeCloseTo(0.444444, 6);
  });
  it('is one less than the benefit–cost ratio', () => {
    fc.assert(
      fc.property(money(-1e6, 1e6), money(0.01, 1e6), (savings, cost) => {
        expect(value(roi, savings, cost)).toBeCloseTo(value(bcr, savings, cost) - 1, 6);
      }),
    );
  });
  it('refuses a cost of zero or less', () => {
    expect(failure(roi, 100, 0)).toBe('divisionByZero');
    expect(failure(roi, 100, column([10, -10]))).toBe('divisionByZero');
    expect(failure(roi, 100, -0.01)).toBe('atLeast');
    expect(failure(roi, 100, column([10, -11]))).toBe('atLeast');
  });
});
