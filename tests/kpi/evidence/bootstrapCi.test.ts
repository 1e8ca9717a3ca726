import { bootstrapCi } from '../../../src/kpi/evidence/bootstrapCi.js';
import { bootstrapReplicates } from '../../../src/stats/bootstrapReplicates.js';
import { sampleOf } from '../../../src/stats/sampleOf.js';
import { column, failure, rows } from '../helpers.js';

const limits = (...args: unknown[]) => rows(bootstrapCi, ...args)[0] as unknown as [number, number];
const WAITS = column([12, 45, 20, 31, 8, 90, 15, 22, 60]);
const DEFAULT = null;

describe('BOOTSTRAPCI', () => {
  it.each([
    [[0, 1], 0.353553],
    [[1, 2, 3], 0.471405],
  ])('resamples %j with the exact standard error %d', (data, expected) => {
    expect(sampleOf(bootstrapReplicates(data, 'mean', 100_000, 1)).sd).toBeCloseTo(expected, 2);
  });
  it('takes the percentiles of the statistic that the confidence leaves at both sides', () => {
    // Means of 0, 1: 0, ½, 1 with probability ¼, ½, ¼. Means of 1, 2, 3: up to 4/3 with probability 4/27.
    expect(limits([[0, 1]], 'mean', DEFAULT, DEFAULT, 0.95)).toEqual([0, 1]);
    expect(limits([[0, 1]], 'mean', DEFAULT, DEFAULT, 0.4)).toEqual([0.5, 0.5]);
    expect(limits([[1, 2, 3]], 'mean', DEFAULT, DEFAULT, 0.8)).toEqual([
      expect.closeTo(4 / 3, 12),
      expect.closeTo(8 / 3, 12),
    ]);
  });
  it('is the same at every calculation and moves with the seed', () => {
    expect(limits(WAITS)).toEqual(limits(WAITS, 'mean', 2000, 1, 0.95));
    expect(limits(WAITS, 'mean', DEFAULT, 2)).not.toEqual(limits(WAITS));
  });
  it('serves the statistic asked for', () => {
    const [low, high] = limits(WAITS, 'median');
    expect(low).toBeLessThanOrEqual(22);
    expect(high).toBeGreaterThanOrEqual(22);
    expect(limits(WAITS, 'p90')[1]).toBe(90);
  });
  it('skips blanks and text', () => {
    expect(limits(column(['', 12, 'n/a', 45, null, 20]))).toEqual(limits([[12, 45, 20]]));
  });
  it.each([
    ['one value', [[[5]]], 'tooFewValues'],
    ['no value', [[['', 'n/a']]], 'nothingToCompute'],
    ['99 resamples', [WAITS, 'mean', 99], 'between'],
    ['10,001 resamples', [WAITS, 'mean', 10_001], 'between'],
    ['half a resample', [WAITS, 'mean', 100.5], 'notWhole'],
    ['a negative seed', [WAITS, 'mean', 100, -1], 'between'],
    ['certainty', [WAITS, 'mean', 100, 1, 1], 'inside'],
    ['an unknown statistic', [WAITS, 'mode'], 'wrongKind'],
    [
      'more draws than a cell should make',
      [column(new Array<number>(2001).fill(1)), 'mean', 10_000],
      'tooManyValues',
    ],
    ['as many as it may', [column(new Array<number>(200).fill(1)), 'mean', 10_000], ''],
  ])('%s', (_title, args, code) => {
    expect(failure(bootstrapCi, ...args)).toBe(code);
  });
});
