import fc from '../../support/fastCheck.js';
import { riskAdjusted } from '../../../src/kpi/investment/riskAdjusted.js';
import { failure, value } from '../helpers.js';
import { fraction, money } from './money.js';

describe('RISKADJUSTED', () => {
  it('lowers a benefit and raises a cost', () => {
    expect(value(riskAdjusted, 100000, 0.1, 'benefit')).toBeCloseTo(90000, 9);
    expect(value(riskAdjusted, 1190000, 0.1, 'cost')).toBeCloseTo(1309000, 6);
    expect(value(riskAdjusted, 100, 1, 'benefit')).toBe(0);
  });
  it('moves both sides by the same amount', () => {
    fc.assert(
      fc.property(money(0, 1e6), fraction(0, 1), (amount, risk) => {
        const [benefit, cost] = [
          value(riskAdjusted, amount, risk, 'benefit'),
          value(riskAdjusted, amount, risk, 'cost'),
        ];
        expect(benefit).toBeLessThanOrEqual(amount);
        expect(benefit + cost).toBeCloseTo(2 * amount, 6);
      }),
    );
  });
  it.each([
    [100, -0.01, 'benefit', 'between'],
    [100, 1.01, 'cost', 'between'],
    [100, 0.1, 'both', 'unknownWord'],
    [100, 0.1, '', 'unknownWord'],
  ])('value %d, risk %d, side "%s": %s', (amount, risk, side, code) => {
    expect(failure(riskAdjusted, amount, risk, side)).toBe(code);
  });
});
