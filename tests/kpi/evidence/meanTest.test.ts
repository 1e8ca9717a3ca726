import fc from '../../support/fastCheck.js';
import { meanTest } from '../../../src/kpi/evidence/meanTest.js';
import { column, failure, labelled, rows } from '../helpers.js';

/** An odd number of values with exactly this mean and variance. */
function sampleWith(mean: number, variance: number, n: number): number[] {
  const deviation = Math.sqrt(variance);
  return Array.from({ length: n }, (_, at) => mean + (at === 0 ? 0 : at % 2 ? deviation : -deviation));
}
const SLEEP_1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const SLEEP_2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 });

describe('MEANTEST', () => {
  it.each([
    [
      'sleep data',
      SLEEP_2,
      SLEEP_1,
      { change: -1.58, t: -1.860813, degreesOfFreedom: 17.776474, p: 0.079394 },
    ],
    [
      'SciPy’s summary statistics',
      sampleWith(12, 39, 11),
      sampleWith(15, 87.5, 13),
      { change: 3, t: 0.935846, degreesOfFreedom: 20.984611, p: 0.359998 },
    ],
  ])('%s', (_title, before, after, expected) => {
    const found = labelled(meanTest, column(before), column(after));
    for (const [label, number] of Object.entries(expected)) expect(found[label]).toBeCloseTo(number, 6);
  });
  it('lists its rows in this order', () => {
    expect(rows(meanTest, [[1, 2]], [[2, 4]]).map(([label]) => label)).toEqual([
      'change',
      't',
      'degreesOfFreedom',
      'p',
      'low',
      'high',
    ]);
  });
  it('reports after − before, centred in its interval, which excludes 0 when p is below 0.05', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        fc.pre(new Set(before).size > 1 || new Set(after).size > 1);
        const found = labelled(meanTest, column(before), [after]);
        const { change, p, low, high } = found as Record<'change' | 'p' | 'low' | 'high', number>;
        const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
        expect(change).toBeCloseTo(mean(after) - mean(before), 6);
        expect((low + high) / 2).toBeCloseTo(change, 6);
        fc.pre(Math.abs(p - 0.05) > 1e-9);
        expect(low > 0 || high < 0).toBe(p < 0.05);
      }),
    );
  });
  it('skips blanks and text', () => {
    expect(labelled(meanTest, column([1, '', 2, 'n/a', null, 6]), [[2, 3]])).toEqual(
      labelled(meanTest, column([1, 2, 6]), [[2, 3]]),
    );
  });
  it('tells equal groups without variation from unequal ones', () => {
    expect(labelled(meanTest, [[4, 4]], [[4, 4, 4]])).toMatchObject({ change: 0, t: 0, p: 1 });
    expect(failure(meanTest, [[4, 4]], [[5, 5]])).toBe('noVariation');
    expect(failure(meanTest, [[4, 4]], [[5, 6]])).toBe('');
  });
  it.each([
    [[], [1, 2], 'nothingToCompute'],
    [[1, 2], ['n/a', ''], 'nothingToCompute'],
    [[1], [1, 2], 'tooFewValues'],
    [[1, 2], [1], 'tooFewValues'],
    [[1e308, -1e308], [1, 2], 'tooLarge'],
    [[1e308, 1e308], [1, 2], 'tooLarge'],
  ])('%j against %j: %s', (before, after, code) => {
    expect(failure(meanTest, [before], [after])).toBe(code);
  });
});
