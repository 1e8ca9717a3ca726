import fc from '../../support/fastCheck.js';
import { bcr } from '../../../src/kpi/investment/bcr.js';
import { netBenefit } from '../../../src/kpi/investment/netBenefit.js';
import { failure, value } from '../helpers.js';
import { money } from './money.js';

describe('BCR', () => {
  it.each([
    [42000, 1500, 28],
    [150, 100, 1.5],
    [0, 100, 0],
  ])('of %d for %d is %d', (benefit, cost, expected) => {
    expect(value(bcr, benefit, cost)).toBe(expected);
  });
  it('is above 1 exactly when there is a net benefit', () => {
    fc.assert(
      fc.property(money(0, 100), money(0.01, 100), (benefit, cost) => {
        expect(value(bcr, benefit, cost) > 1).toBe(value(netBenefit, benefit, cost) > 0);
      }),
    );
  });
  it('refuses a cost of zero or less', () => {
    expect(failure(bcr, 150, 0)).toBe('divisionByZero');
    expect(failure(bcr, 150, -1)).toBe('atLeast');
  });
});
