import fc from '../../support/fastCheck.js';
import { returnRatio } from '../../../src/kpi/investment/returnRatio.js';
import { roiPct } from '../../../src/kpi/investment/roiPct.js';
import { failure, value } from '../helpers.js';
import { money } from './money.js';

describe('RETURNRATIO', () => {
  it.each([
    [150, 100, 150],
    [1600, 500, 320],
    [-50, 100, -50],
  ])('of %d for %d is %d', (gain, spent, expected) => {
    expect(value(returnRatio, gain, spent)).toBe(expected);
  });
  it('is gross: a hundred more than ROIPCT', () => {
    fc.assert(
      fc.property(money(-1e4, 1e4), money(1, 1e4), (gain, spent) => {
        expect(value(returnRatio, gain, spent)).toBeCloseTo(value(roiPct, gain, spent) + 100, 6);
      }),
    );
  });
  it('refuses spending of zero or less', () => {
    expect(failure(returnRatio, 150, 0)).toBe('divisionByZero');
    expect(failure(returnRatio, 150, -100)).toBe('atLeast');
  });
});
