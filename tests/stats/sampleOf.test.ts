import fc from '../support/fastCheck.js';
import { mean } from '../../src/stats/mean.js';
import { sampleOf } from '../../src/stats/sampleOf.js';
import { expectClose, golden, list, number } from './golden.js';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((any) => any + 0);

/** NIST StRD, NumAcc: the first value once, the other two in turn. */
const alternating = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? low : high)),
];

describe('sampleOf', () => {
  it.each([
    ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1],
    ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1],
    ['NumAcc3', alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1],
    ['NumAcc4', alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1],
  ])('has the values NIST certifies: %s', (_, values, certifiedMean, certifiedSd) => {
    const sample = sampleOf(values);
    expectClose(sample.mean, certifiedMean, 1e-15);
    // What is left at NumAcc4 is the rounding of its decimals.
    expectClose(sample.sd, certifiedSd, 1e-8);
    expect(sample.n).toBe(values.length);
  });
  it.each(golden('stats-mean-tests.csv'))("has R's mean and sd: $before", (row) => {
    const sample = sampleOf(list(row, 'before'));
    expectClose(sample.mean, number(row, 'meanBefore'), 1e-14);
    expectClose(sample.sd, number(row, 'sdBefore'), 1e-13);
  });
  it('takes a lone number as its own mean, without spread', () => {
    expect(sampleOf([7.25])).toEqual({ mean: 7.25, sd: 0, n: 1 });
  });
  it('sees no spread in equal values, whatever they are', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 5000 }), (same, n) => {
        expect(sampleOf(new Float64Array(n).fill(same))).toEqual({ mean: same, sd: 0, n });
      }),
    );
  });
  it('has a mean between the smallest and the largest value', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-7);
        expect(mean(values)).toBeLessThanOrEqual(Math.max(...values) + 1e-7);
      }),
    );
  });
  it('moves with the values and leaves the spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (values) => {
        const moved = sampleOf(values.map((one) => one + 1e9));
        expectClose(moved.mean - 1e9, sampleOf(values).mean, 1e-6, 1e-6);
        expectClose(moved.sd, sampleOf(values).sd, 1e-9);
      }),
    );
  });
});
