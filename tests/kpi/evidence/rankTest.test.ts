import fc from '../../support/fastCheck.js';
import { rankTest } from '../../../src/kpi/evidence/rankTest.js';
import { column, failure, labelled } from '../helpers.js';

const values = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 60 });
const test = (before: readonly unknown[], after: readonly unknown[]) =>
  labelled(rankTest, column(before), column(after)) as { u: number; p: number };

describe('RANKTEST', () => {
  it.each([
    [[19, 22, 16, 29, 24], [20, 11, 17, 12], 17, 0.111111],
    [[1, 2, 3, 4], [5, 6, 7, 8], 0, 0.028571],
    [[5, 4, 3, 5, 2], [4, 4, 5, 5, 5, 3], 11.5, 0.560719],
  ])('%j against %j', (before, after, u, p) => {
    expect(test(before, after).u).toBe(u);
    expect(test(before, after).p).toBeCloseTo(p, 6);
  });
  it('counts the pairs in which the value before is the higher one', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const pairs = before.flatMap((x) => after.map((y): number => (x > y ? 1 : x === y ? 0.5 : 0)));
        expect(test(before, after).u).toBe(pairs.reduce((sum, pair) => sum + pair, 0));
      }),
    );
  });
  it('sees the order of values only', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const cubed = (numbers: number[]) => numbers.map((number) => number ** 3);
        expect(test(cubed(before), cubed(after))).toEqual(test(before, after));
        expect(test(after, before).p).toBeCloseTo(test(before, after).p, 12);
      }),
    );
  });
  it('finds nothing where all values are equal', () => {
    expect(test([3, 3, 3], [3, 3])).toEqual({ u: 3, p: 1 });
  });
  it.each([
    [[''], [1], 'nothingToCompute'],
    [[1], ['n/a'], 'nothingToCompute'],
    [[1], [2], ''],
  ])('%j against %j: "%s"', (before, after, code) => {
    expect(failure(rankTest, column(before), column(after))).toBe(code);
  });
});
