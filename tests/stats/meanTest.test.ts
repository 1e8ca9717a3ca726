import fc from '../support/fastCheck.js';
import { meanTest } from '../../src/stats/meanTest.js';
import { sampleOf } from '../../src/stats/sampleOf.js';
import { confidence } from './arbitraries.js';
import { expectClose, golden, list, number } from './golden.js';

const sample = fc.record({
  mean: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  sd: fc.oneof(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.constant(0)),
  n: fc.integer({ min: 2, max: 1e6 }),
});

const SLEEP_BEFORE = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SLEEP_AFTER = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe('meanTest', () => {
  it.each(golden('stats-mean-tests.csv'))(
    "agrees with R's t.test at $confidence: $before to $after",
    (row) => {
      const test = meanTest(
        sampleOf(list(row, 'before')),
        sampleOf(list(row, 'after')),
        number(row, 'confidence'),
      );
      expectClose(test?.t, number(row, 't'), 1e-11, 1e-15);
      expectClose(test?.df, number(row, 'df'), 1e-12);
      expectClose(test?.p, number(row, 'p'), 1e-10);
      expectClose(test?.low, number(row, 'low'), 1e-11, 1e-15);
      expectClose(test?.high, number(row, 'high'), 1e-11, 1e-15);
    },
  );
  // The t of these sources is first − second, ours after − before.
  it("has the values of R's sleep data", () => {
    const test = meanTest(sampleOf(SLEEP_BEFORE), sampleOf(SLEEP_AFTER));
    expect(test?.t).toBeCloseTo(1.860813, 6);
    expect(test?.df).toBeCloseTo(17.776474, 6);
    expect(test?.p).toBeCloseTo(0.079394, 6);
  });
  it("has the values of SciPy's example", () => {
    const test = meanTest({ mean: 15, sd: Math.sqrt(87.5), n: 13 }, { mean: 12, sd: Math.sqrt(39), n: 11 });
    expect(test?.t).toBeCloseTo(-0.935846, 6);
    expect(test?.df).toBeCloseTo(20.984611, 6);
    expect(test?.p).toBeCloseTo(0.359998, 6);
  });
  it('sees no change between equal means without spread', () => {
    const same = { mean: 7, sd: 0 };
    expect(meanTest({ ...same, n: 3 }, { ...same, n: 9 })).toEqual({
      change: 0,
      t: 0,
      df: 10,
      p: 1,
      low: 0,
      high: 0,
    });
  });
  it('has no answer for different means without spread', () => {
    expect(meanTest({ mean: 7, sd: 0, n: 3 }, { mean: 8, sd: 0, n: 9 })).toBeUndefined();
    expect(meanTest({ mean: 0, sd: 1e-320, n: 3 }, { mean: 8, sd: 0, n: 9 })).toBeUndefined();
  });
  it('counts only the group with spread', () => {
    const test = meanTest({ mean: 7, sd: 0, n: 3 }, { mean: 8, sd: 2, n: 16 });
    expect(test).toMatchObject({ change: 1, t: 2, df: 15 });
  });
  it('has degrees of freedom for amounts whose fourth powers overflow', () => {
    const test = meanTest({ mean: 1e120, sd: 3e120, n: 12 }, { mean: 2e120, sd: 3e120, n: 12 });
    expectClose(test?.df, 22);
    expect(Number.isFinite(test?.high)).toBe(true);
  });
  it('has degrees of freedom between those of the smaller group and of both', () => {
    fc.assert(
      fc.property(sample, sample, (before, after) => {
        const df = meanTest(before, after)?.df ?? before.n;
        expect(df).toBeGreaterThanOrEqual((Math.min(before.n, after.n) - 1) * (1 - 1e-12));
        expect(df).toBeLessThanOrEqual((before.n + after.n - 2) * (1 + 1e-12));
      }),
    );
  });
  it('changes sign when before and after change places', () => {
    fc.assert(
      fc.property(sample, sample, confidence, (before, after, level) => {
        const forth = meanTest(before, after, level);
        const back = meanTest(after, before, level);
        if (forth === undefined) {
          expect(back).toBeUndefined();
          return;
        }
        expect(Object.values(forth).every(Number.isFinite)).toBe(true);
        expectClose(back?.t, -forth.t);
        expectClose(back?.p, forth.p);
        expectClose(back?.low, -forth.high, 1e-12);
        expect(forth.low).toBeLessThanOrEqual(forth.change);
        expect(forth.high).toBeGreaterThanOrEqual(forth.change);
      }),
    );
  });
  it('calls a change significant exactly when its interval leaves out 0', () => {
    fc.assert(
      fc.property(sample, sample, confidence, (before, after, level) => {
        const test = meanTest(before, after, level);
        if (test === undefined || Math.abs(test.p - (1 - level)) < 1e-9) return;
        expect(test.low > 0 || test.high < 0).toBe(test.p < 1 - level);
      }),
    );
  });
});
