import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { csat } from '../../../src/kpi/survey/csat.js';
import { column, failure, value } from '../helpers.js';
import { rated, ratings } from './surveys.js';

describe('CSAT', () => {
  it('gives the worked numbers', () => {
    expect(value(csat, column([5, 4, 3, 5, 2, 4, 4, 1, 5, 3]))).toBe(0.6);
    expect(value(csat, rated(94, 6))).toBe(0.94);
  });

  it.each([
    [3.99, null, null, 0],
    [4, null, null, 1],
    [4.99, 5, null, 0],
    [5, 5, null, 1],
    [5, null, 7, 0],
    [6, null, 7, 1],
    [3.5, 3.5, null, 1],
    [1, null, 2, 0],
    [2, null, 2, 1],
  ])('counts a rating of %d, top %p of %p, as %d', (rating, top, max, expected) => {
    expect(value(csat, [[rating]], top, max)).toBe(expected);
  });

  it('counts what a plain count counts', () => {
    fc.assert(
      fc.property(ratings, fc.integer({ min: 2, max: 5 }), (given, top) => {
        const satisfied = given.filter((rating) => rating >= top).length;
        expect(value(csat, column(given), top)).toBe(satisfied / given.length);
      }),
    );
  });

  it('does not take blanks, which desktop Excel sends as 0, for ratings off the scale', () => {
    expect(evaluate(csat, [column([5, 0, 2, 0])], [2])).toBe(0.5);
  });

  it.each([
    ['a rating below the scale', [[[0.99]]], 'offScale'],
    ['a rating above it', [[[5.01]]], 'offScale'],
    ['a 0 that is no blank', [[[0], [5]]], 'offScale'],
    ['a top that satisfies everybody', [[[5]], 1], 'above'],
    ['a top that the scale does not have', [[[5]], 6], 'offScale'],
    ['a scale of one', [[[1]], null, 1], 'between'],
    ['a scale beyond reason', [[[1]], null, 101], 'between'],
    ['half a class', [[[5]], null, 5.5], 'notWhole'],
    ['no rating', [[['', 'good', true]]], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(csat, ...args)).toBe(code);
  });
});
