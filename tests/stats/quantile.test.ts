import fc from '../support/fastCheck.js';
import { quantile } from '../../src/stats/quantile.js';
import { statisticOf } from '../../src/stats/statisticOf.js';
import { expectClose, golden, list, number } from './golden.js';

const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 50 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it.each(golden('stats-quantiles.csv'))("agrees with R's type 7: $p of $sorted", (row) => {
    expectClose(quantile(list(row, 'sorted'), number(row, 'p')), number(row, 'value'), 1e-13, 1e-15);
  });
  it('rises with p from the smallest to the largest value', () => {
    fc.assert(
      fc.property(values, probability, probability, (some, one, other) => {
        const sorted = Float64Array.from(some).sort();
        const low = quantile(sorted, Math.min(one, other));
        const high = quantile(sorted, Math.max(one, other));
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(quantile(sorted, 0)).toBe(sorted[0]);
        expect(quantile(sorted, 1)).toBe(sorted.at(-1));
      }),
    );
  });
});

describe('statisticOf', () => {
  it('takes the mean, or a quantile in any order of the values', () => {
    const some = Float64Array.of(4, 1, 10, 1);
    expect(statisticOf(some, 'mean')).toBe(4);
    expect(statisticOf(some, 0.5)).toBe(2.5);
    expect(statisticOf(some, 1)).toBe(10);
  });
  it('leaves the values as they are', () => {
    const some = Float64Array.of(3, 1, 2);
    statisticOf(some, 0.5);
    expect([...some]).toEqual([3, 1, 2]);
  });
});
