import fc from '../support/fastCheck.js';
import { newcombeInterval } from '../../src/stats/newcombeInterval.js';
import { shareTest } from '../../src/stats/shareTest.js';
import { successes } from './arbitraries.js';
import { expectClose, golden, number } from './golden.js';

const group = (count: number, n: number) => ({ successes: count, n });

describe('shareTest', () => {
  it.each(golden('stats-share-tests.csv'))(
    "agrees with R's prop.test: $successesBefore/$nBefore to $successesAfter/$nAfter",
    (row) => {
      const test = shareTest(
        group(number(row, 'successesBefore'), number(row, 'nBefore')),
        group(number(row, 'successesAfter'), number(row, 'nAfter')),
      );
      expectClose(test.change, number(row, 'change'), 1e-13);
      expectClose(test.z, number(row, 'z'), 1e-12);
      expectClose(test.p, number(row, 'p'), 1e-10);
    },
  );
  it.each([
    [group(140, 200), group(255, 340), 0.05, 1.266015, 0.205508],
    [group(28, 254), group(36, 301), 0.009365, 0.344135, 0.730745],
  ])('has the published values: %j to %j', (before, after, change, z, p) => {
    const test = shareTest(before, after);
    expect(test.change).toBeCloseTo(change, 6);
    expect(test.z).toBeCloseTo(z, 6);
    expect(test.p).toBeCloseTo(p, 6);
  });
  it.each([
    [group(0, 5), group(0, 900)],
    [group(5, 5), group(900, 900)],
  ])('sees no change where there is nothing to compare: %j and %j', (before, after) => {
    expect(shareTest(before, after)).toMatchObject({ change: 0, z: 0, p: 1 });
  });
  it("gives Newcombe's interval, of 95% unless told", () => {
    expect(shareTest(group(3, 9), group(5, 8))).toMatchObject(
      newcombeInterval(group(3, 9), group(5, 8), 0.95),
    );
    expect(shareTest(group(3, 9), group(5, 8), 0.8)).toMatchObject(
      newcombeInterval(group(3, 9), group(5, 8), 0.8),
    );
  });
  it('keeps p and changes the sign of z when before and after change places', () => {
    fc.assert(
      fc.property(successes, successes, (before, after) => {
        const forth = shareTest(before, after);
        const back = shareTest(after, before);
        expectClose(back.change, -forth.change);
        expectClose(back.z, -forth.z);
        expectClose(back.p, forth.p);
        expect(forth.p).toBeLessThanOrEqual(1);
        expect(Object.values(forth).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
