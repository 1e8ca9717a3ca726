import fc from '../../support/fastCheck.js';
import { discountedPayback } from '../../../src/kpi/investment/discountedPayback.js';
import { monthlyRate } from '../../../src/kpi/investment/monthlyRate.js';
import { paybackFlow } from '../../../src/kpi/investment/paybackFlow.js';
import { column, failure, value } from '../helpers.js';
import { fraction, money } from './money.js';

const rates = fraction(0, 0.5);
const paying = fc
  .tuple(money(1, 1000), fc.array(money(0, 500), { minLength: 3, maxLength: 24 }))
  .map(([cost, flows]) => [-cost, ...flows]);
const periods = (rate: number, flows: number[]) =>
  failure(discountedPayback, rate, [flows]) === '' ? value(discountedPayback, rate, [flows]) : Infinity;

describe('DISCOUNTEDPAYBACK', () => {
  it('discounts each flow, then crosses within the discounted period', () => {
    expect(value(discountedPayback, 0.11, column([-210, 85, 75, 85, 105]))).toBeCloseTo(3.150368, 6);
    expect(value(discountedPayback, 0.1, [[-10000, 3000, 3000, 3000, 3000, 3000]])).toBeCloseTo(4.263267, 6);
    expect(value(discountedPayback, value(monthlyRate, 0.1), [[-1000, 400, 400, 400]])).toBeCloseTo(
      2.536298215,
      9,
    );
  });
  it('is PAYBACKFLOW at a rate of 0', () => {
    fc.assert(
      fc.property(paying, (flows) => {
        expect(failure(discountedPayback, 0, [flows])).toBe(failure(paybackFlow, [flows]));
        fc.pre(failure(paybackFlow, [flows]) === '');
        expect(value(discountedPayback, 0, [flows])).toBe(value(paybackFlow, [flows]));
      }),
    );
  });
  it('comes no sooner when the rate is higher', () => {
    fc.assert(
      fc.property(rates, rates, paying, (one, other, flows) => {
        const sooner = periods(Math.min(one, other), flows);
        expect(periods(Math.max(one, other), flows)).toBeGreaterThanOrEqual(sooner - 1e-9);
      }),
    );
  });
  it('may have no answer where undiscounted flows have one', () => {
    expect(value(paybackFlow, [[-300, 100, 100, 100]])).toBe(3);
    expect(failure(discountedPayback, 0.1, [[-300, 100, 100, 100]])).toBe('neverPaysBack');
  });
  it('takes a rate above −1', () => {
    expect(failure(discountedPayback, -1, [[-100, 200]])).toBe('above');
    expect(value(discountedPayback, -0.5, [[-100, 200]])).toBe(0.25);
  });
});
