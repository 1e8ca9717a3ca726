import fc from '../support/fastCheck.js';
import { exactRankP } from '../../src/stats/exactRankP.js';
import { rankTest } from '../../src/stats/rankTest.js';
import { expectClose, golden, list, number } from './golden.js';

const group = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
const distinct = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 60 })
  .chain((values) =>
    fc
      .integer({ min: 1, max: values.length - 1 })
      .map((cut) => [values.slice(0, cut), values.slice(cut)] as const),
  );

/** By definition: the pairs in which the value before is higher, ties as ½. */
function pairsWon(before: readonly number[], after: readonly number[]): number {
  let won = 0;
  for (const one of before) for (const other of after) won += (1 + Math.sign(one - other)) / 2;
  return won;
}

/** Every division of the ranks into two groups, in two times the nearer tail. */
function enumeratedP(u: number, sizeBefore: number, sizeAfter: number): number {
  const n = sizeBefore + sizeAfter;
  let all = 0;
  let tail = 0;
  for (let subset = 0; subset < 2 ** n; subset += 1) {
    const ranks = Array.from({ length: n }, (_, at) => at).filter((at) => (subset >> at) & 1);
    if (ranks.length !== sizeBefore) continue;
    const statistic = ranks.reduce((sum, rank, at) => sum + rank - at, 0);
    all += 1;
    if (statistic <= Math.min(u, sizeBefore * sizeAfter - u)) tail += 1;
  }
  return Math.min(1, (2 * tail) / all);
}

describe('rankTest', () => {
  it.each(golden('stats-rank-tests.csv'))("agrees with R's wilcox.test: $before to $after", (row) => {
    const test = rankTest(list(row, 'before'), list(row, 'after'));
    expect(test.u).toBe(number(row, 'u'));
    expectClose(test.p, number(row, 'p'), 1e-12);
  });
  it.each([
    [[19, 22, 16, 29, 24], [20, 11, 17, 12], 17, 0.111111],
    [[1, 2, 3, 4], [5, 6, 7, 8], 0, 0.028571],
  ])('has the published values: %j to %j', (before, after, u, p) => {
    const test = rankTest(before, after);
    expect(test.u).toBe(u);
    expect(test.p).toBeCloseTo(p, 6);
  });
  it('sees no change where all values are equal, however many', () => {
    expect(rankTest([4], [4])).toEqual({ u: 0.5, p: 1 });
    const many = new Float64Array(300_000).fill(0.1);
    expect(rankTest(many, many)).toEqual({ u: 4.5e10, p: 1 });
  });
  it('is finite where all values but one are equal, however many', () => {
    const many = new Float64Array(300_000).fill(0.1);
    const p = rankTest(
      many,
      Float64Array.from(many, (value, at) => (at === 0 ? 2 : value)),
    ).p;
    expect(p).toBeGreaterThan(0.3);
    expect(p).toBeLessThan(0.4);
  });
  it('takes −0 and 0 as equal', () => {
    expect(rankTest([-0, 1], [0, 2])).toEqual(rankTest([0, 1], [0, 2]));
  });
  it('counts pairs, whatever the order, and leaves the values as they are', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const copies = [[...before], [...after]];
        expect(rankTest(before, after).u).toBe(pairsWon(before, after));
        expect([before, after]).toEqual(copies);
      }),
    );
  });
  it('keeps p and shares out the pairs when before and after change places', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const forth = rankTest(before, after);
        const back = rankTest(after, before);
        expect(forth.u + back.u).toBe(before.length * after.length);
        expectClose(back.p, forth.p);
        expect(forth.p).toBeGreaterThanOrEqual(0);
        expect(forth.p).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('depends on the order of the values only, not on their distances', () => {
    fc.assert(
      fc.property(distinct, ([before, after]) => {
        const cubed = (values: readonly number[]) => values.map((value) => (value - 500) ** 3);
        expect(rankTest(cubed(before), cubed(after))).toEqual(rankTest(before, after));
      }),
    );
  });
});

describe('exactRankP', () => {
  it.each(golden('stats-rank-exact.csv'))(
    "agrees with R's pwilcox: $u of $sizeBefore × $sizeAfter",
    (row) => {
      const p = exactRankP(number(row, 'u'), number(row, 'sizeBefore'), number(row, 'sizeAfter'));
      expectClose(p, number(row, 'p'), 2e-13);
    },
  );
  it('agrees with a count of all arrangements', () => {
    const sizes = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), (m, n, any) => {
        const u = any % (m * n + 1);
        expectClose(exactRankP(u, m, n), enumeratedP(u, m, n), 1e-15);
      }),
      { numRuns: 40 },
    );
  });
});
