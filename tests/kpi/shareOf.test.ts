import fc from '../support/fastCheck.js';
import type { KpiFunction } from '../../src/kpi/define.js';
import { churn } from '../../src/kpi/customers/churn.js';
import { conversion } from '../../src/kpi/customers/conversion.js';
import { saveRate } from '../../src/kpi/customers/saveRate.js';
import { column, failure, value } from './helpers.js';

const counts = fc.integer({ min: 0, max: 1_000_000 });

describe.each<[string, KpiFunction]>([
  ['CHURN', churn],
  ['SAVERATE', saveRate],
  ['CONVERSION', conversion],
])('%s', (_id, fn) => {
  it('and the share of the others make 1', () => {
    fc.assert(
      fc.property(counts, counts, (part, rest) => {
        fc.pre(part + rest > 0);
        expect(value(fn, part, part + rest) + value(fn, rest, part + rest)).toBeCloseTo(1, 12);
      }),
    );
  });
  it('pools ranges instead of averaging their shares', () => {
    expect(value(fn, column([1, 9]), column([2, 98]))).toBe(0.1);
  });
  it.each([
    [10, 10, ''],
    [11, 10, 'exceeds'],
    [0, 0, 'divisionByZero'],
    [5, 0, 'divisionByZero'],
    [-1, 10, 'atLeast'],
    [0, -10, 'atLeast'],
    [[[3], [-1]], 10, 'atLeast'],
    [[['none'], ['n/a']], 10, 'nothingToCompute'],
    [[['none']], 10, 'wrongKind'],
    [column([0.1, 0.2]), 0.3, ''],
    [column([0.3, 0.2]), 0.4, 'exceeds'],
    ['none', 10, 'wrongKind'],
  ])('given %j of %j fails with "%s"', (part, whole, code) => {
    expect(failure(fn, part, whole)).toBe(code);
  });
});
