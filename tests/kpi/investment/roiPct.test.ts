import fc from '../../support/fastCheck.js';
import { roi } from '../../../src/kpi/investment/roi.js';
import { roiPct } from '../../../src/kpi/investment/roiPct.js';
import { failure, value } from '../helpers.js';
import { money } from './money.js';

describe('ROIPCT', () => {
  it.each([
    [42000, 1500, 2700],
    [80, 100, -20],
    [150, 100, 50],
  ])('of %d for %d is %d', (savings, cost, expected) => {
    expect(value(roiPct, savings, cost)).toBe(expected);
  });
  it('is a hundred times ROI', () => {
    fc.assert(
      fc.property(money(-1e6, 1e6), money(0.01, 1e6), (savings, cost) => {
        expect(value(roiPct, savings, cost)).toBe(100 * value(roi, savings, cost));
      }),
    );
  });
  it('refuses a cost of zero', () => {
    expect(failure(roiPct, 100, 0)).toBe('divisionByZero');
  });
});
