import { netBenefit } from '../../../src/kpi/investment/netBenefit.js';
import { column, failure, value } from '../helpers.js';

describe('NETBENEFIT', () => {
  it.each([
    [42000, 1500, 40500],
    [80, 100, -20],
    [0, 0, 0],
  ])('of %d for %d is %d', (benefit, cost, expected) => {
    expect(value(netBenefit, benefit, cost)).toBe(expected);
  });
  it('sums both sides', () => {
    expect(value(netBenefit, column([10, '', 20]), column([1, 2, 'n/a']))).toBe(27);
  });
  it('refuses costs below zero in total, not a credit among them', () => {
    expect(value(netBenefit, 100, column([50, -20]))).toBe(70);
    expect(failure(netBenefit, 100, column([20, -50]))).toBe('atLeast');
  });
});
