import fc from '../../support/fastCheck.js';
import { csat } from '../../../src/kpi/survey/csat.js';
import { ratingShares } from '../../../src/kpi/survey/ratingShares.js';
import { column, failure, labelled, rows, value } from '../helpers.js';
import { ratings } from './surveys.js';

const table = (...args: unknown[]) => rows(ratingShares, ...args) as (readonly [number, number, number])[];

describe('RATINGSHARES', () => {
  it('gives the worked numbers, from the top down', () => {
    expect(table(column([5, 4, 4, 3, 1]))).toEqual([
      [5, 1, 0.2],
      [4, 2, 0.4],
      [3, 1, 0.2],
      [2, 0, 0],
      [1, 1, 0.2],
    ]);
    expect(table([[5, 5, 5, 5]]).map(([, , share]) => share)).toEqual([1, 0, 0, 0, 0]);
  });

  it.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [4.5, 4],
    [4.99, 4],
    [5, 5],
  ])('puts a rating of %d into class %d alone', (rating, expected) => {
    const counts = labelled(ratingShares, [[rating]]);
    expect(Object.keys(counts).filter((name) => counts[name] === 1)).toEqual([String(expected)]);
  });

  it('has shares that add up to 1, and from a top upwards to CSAT', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 2, max: 5 }), (given, top) => {
        const classes = table(column(given));
        const sum = (from: number) =>
          classes.reduce((total, [label, , share]) => (label >= from ? total + share : total), 0);
        expect(sum(1)).toBeCloseTo(1, 12);
        expect(sum(top)).toBeCloseTo(value(csat, column(given), top), 12);
      }),
    );
  });

  it('has a row for every class of the scale', () => {
    expect(table([[7], [1]], 7).map(([label]) => label)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(table([[2]], 2)).toEqual([
      [2, 1, 1],
      [1, 0, 0],
    ]);
  });

  it.each([
    ['a rating off the scale', [[[6]]], 'offScale'],
    ['a scale without end', [[[5]], 1e9], 'between'],
    ['half a class', [[[5]], 5.5], 'notWhole'],
    ['no rating', [[['']]], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(ratingShares, ...args)).toBe(code);
  });
});
