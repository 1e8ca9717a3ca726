import fc from '../../support/fastCheck.js';
import { pertMean } from '../../../src/kpi/evidence/pertMean.js';
import { simulate } from '../../../src/kpi/evidence/simulate.js';
import { KpiError } from '../../../src/kpi/errors.js';
import { column, failure, labelled, rows, value } from '../helpers.js';
import { estimates } from './estimates.js';

type Line = readonly [low: unknown, likely: unknown, high: unknown];
const across = (lines: readonly Line[]) => [0, 1, 2].map((at) => column(lines.map((line) => line[at])));
const net = (lines: readonly Line[], ...rest: unknown[]) =>
  labelled(simulate, ...across(lines), ...rest) as Record<
    'p10' | 'p50' | 'p90' | 'mean' | 'probabilityOfGain',
    number
  >;

describe('SIMULATE', () => {
  it('draws from the PERT distribution', () => {
    const { p10, p50, p90, mean } = net([[4, 6, 12]], 0, 100_000);
    expect(p10).toBeCloseTo(4.897879668, 1);
    expect(p50).toBeCloseTo(6.510481364, 1);
    expect(p90).toBeCloseTo(8.671122997, 1);
    expect(mean).toBeCloseTo(6.666667, 1);
  });
  it('draws every line on its own', () => {
    const lines: Line[] = new Array<Line>(25).fill([4, 6, 12]);
    const { p10, p90 } = net(lines, 0, 20_000);
    const spread = 2 * 1.281552 * Math.sqrt(25) * 1.425393;
    expect(Math.abs(p90 - p10 - spread)).toBeLessThan(0.03 * spread);
  });
  it('takes the cost from every trial and counts the trials with a gain', () => {
    const free = net([[40, 60, 90]], 0);
    const paid = net([[40, 60, 90]], column([50, 12.5]));
    expect(paid.p50).toBeCloseTo(free.p50 - 62.5, 9);
    expect(paid.mean).toBeCloseTo(free.mean - 62.5, 9);
    expect(paid.probabilityOfGain).toBeGreaterThan(0.4);
    expect(paid.probabilityOfGain).toBeLessThan(0.5);
    expect(free.probabilityOfGain).toBe(1);
    expect(net([[40, 60, 90]], 90).probabilityOfGain).toBe(0);
    expect(net([[60, 60, 60]], 60).probabilityOfGain).toBe(0);
  });
  it('orders its percentiles and keeps near the mean of the lines', () => {
    fc.assert(
      fc.property(fc.array(estimates, { minLength: 1, maxLength: 5 }), (lines) => {
        fc.pre(lines.some((line) => line.some((amount) => amount !== 0)));
        const { p10, p50, p90, mean } = net(lines, 0, 500);
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        const expected = lines.reduce((sum, line) => sum + value(pertMean, ...line), 0);
        const range = lines.reduce((sum, [low, , high]) => sum + high - low, 0);
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(0.1 * range + 1e-9);
      }),
      { numRuns: 25 },
    );
  });
  it('is the same at every calculation and moves with the seed', () => {
    expect(net([[4, 6, 12]], 1)).toEqual(net([[4, 6, 12]], 1, 10_000, 1));
    expect(net([[4, 6, 12]], 1, 10_000, 2)).not.toEqual(net([[4, 6, 12]], 1));
  });
  it('skips blank rows however they arrive, and headings', () => {
    const lines: Line[] = [
      [4, 6, 12],
      [1, 2, 3],
    ];
    const [first, second] = lines as [Line, Line];
    const sent: Line[] = [['low', 'likely', 'high'], first, ['', null, ''], [0, 0, 0], second];
    expect(net(sent, 5)).toEqual(net(lines, 5));
  });
  it('takes a blank beside numbers for 0', () => {
    expect(net([['', 6, 12]], 5)).toEqual(net([[0, 6, 12]], 5));
  });
  it('names the row that is out of order', () => {
    let thrown: unknown;
    try {
      rows(
        simulate,
        ...across([
          [4, 6, 12],
          ['', '', ''],
          [1, 3, 2],
        ]),
        0,
      );
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(KpiError);
    expect(thrown).toMatchObject({ details: { first: 'likely[3]', second: 'high[3]' } });
  });
  it('lists its rows in this order', () => {
    expect(rows(simulate, 1, 2, 3, 0).map(([label]) => label)).toEqual([
      'p10',
      'p50',
      'p90',
      'mean',
      'probabilityOfGain',
    ]);
  });
  it.each([
    ['low above likely', [[7, 6, 12]], [0], 'wrongOrder'],
    ['text beside numbers', [['n/a', 6, 12]], [0], 'wrongKind'],
    [
      'nothing but blanks',
      [
        ['', '', ''],
        [0, 0, 0],
      ],
      [0],
      'nothingToCompute',
    ],
    ['101 lines', new Array<Line>(101).fill([1, 2, 3]), [0], 'tooManyValues'],
    ['a cost with a minus sign', [[4, 6, 12]], [-5], 'atLeast'],
    ['99 trials', [[4, 6, 12]], [0, 99], 'between'],
    ['100,001 trials', [[4, 6, 12]], [0, 100_001], 'between'],
    ['half a seed', [[4, 6, 12]], [0, 100, 0.5], 'notWhole'],
    ['a range beyond numbers', [[-1e308, 0, 1e308]], [0], 'tooLarge'],
  ] as const)('%s', (_title, lines, rest, code) => {
    expect(failure(simulate, ...across(lines), ...rest)).toBe(code);
  });
  it('needs ranges of equal length, after any error cell', () => {
    expect(failure(simulate, [[1], [2]], [[2], [3]], [[3]], 0)).toBe('unequalLengths');
    expect(failure(simulate, [[1]], [[2], [3]], [[3]], 0)).toBe('unequalLengths');
    expect(failure(simulate, [[1]], [[2], [3]], [[{ code: '#REF!' }]], 0)).toBe('#REF!');
  });
});
