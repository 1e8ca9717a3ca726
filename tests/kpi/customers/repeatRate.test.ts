import fc from '../../support/fastCheck.js';
import { repeatRate } from '../../../src/kpi/customers/repeatRate.js';
import { column, failure, value } from '../helpers.js';

const orders = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 100 }).map((some) => [1, ...some]);
const rate = (cells: readonly unknown[]) => value(repeatRate, column(cells));

describe('REPEATRATE', () => {
  it('of 270 repeat buyers among 900 is 0.3', () => {
    expect(rate([...new Array<number>(630).fill(1), ...new Array<number>(270).fill(2)])).toBe(0.3);
  });
  it('of 1, 1, 2, 3, 1, 5 orders is 0.5', () => {
    expect(rate([1, 1, 2, 3, 1, 5])).toBe(0.5);
  });
  it('ignores customers who did not buy, blank or 0', () => {
    fc.assert(
      fc.property(orders, fc.nat(20), (some, more) => {
        expect(rate([...new Array<number>(more).fill(0), '', ...some])).toBe(rate(some));
      }),
    );
  });
  it('counts repeat buyers once, however much they order', () => {
    fc.assert(
      fc.property(orders, (some) => {
        expect(rate(some.map((count) => Math.min(count, 2)))).toBe(rate(some));
      }),
    );
  });
  it.each([
    [0.99, 1],
    [1, 0.5],
    [1.99, 0.5],
    [2, 1],
  ])('with a customer of %d orders beside one of 3 is %d', (count, expected) => {
    expect(rate([3, count])).toBe(expected);
  });
  it.each([
    [[['none', '']], 'nothingToCompute'],
    [[[0, 0]], 'divisionByZero'],
    [[[2, -1]], 'atLeast'],
    [-1, 'atLeast'],
    ['two', 'nothingToCompute'],
    [Infinity, 'wrongKind'],
  ])('of %j fails with "%s"', (sent, code) => {
    expect(failure(repeatRate, sent)).toBe(code);
  });
});
