import fc from '../../support/fastCheck.js';
import { ces } from '../../../src/kpi/survey/ces.js';
import { csatMean } from '../../../src/kpi/survey/csatMean.js';
import { column, failure, value } from '../helpers.js';
import { ratings } from './surveys.js';

const RATED = column([7, 6, 5, 4, 7, 6, 3]);

describe('CES', () => {
  it('gives the worked numbers', () => {
    expect(value(ces, RATED)).toBeCloseTo(5.428571, 6);
    expect(value(ces, RATED, 'top')).toBeCloseTo(0.714286, 6);
  });

  it.each([
    [7, 4.99, 5],
    [5, 3.99, 4],
    [2, 1.99, 2],
    [3, 2.99, 3],
    [4, 2.99, 3],
    [6, 3.99, 4],
    [10, 5.99, 6],
  ])('counts as easy what lies in the classes above the middle of %d', (max, hard, easy) => {
    expect(value(ces, [[hard]], 'top', max)).toBe(0);
    expect(value(ces, [[easy]], 'top', max)).toBe(1);
  });

  it('is the mean by default', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        expect(value(ces, column(given))).toBe(value(csatMean, column(given)));
        expect(value(ces, column(given), ' MEAN ')).toBe(value(ces, column(given)));
      }),
    );
  });

  it.each([
    ['an unknown word', [RATED, 'bottom'], 'unknownWord'],
    ['an 8 of 7', [[[8]]], 'offScale'],
    ['a 7 of 5', [RATED, 'top', 5], 'offScale'],
    ['a rating below the scale', [[[0]], 'top'], 'offScale'],
    ['no rating', [[['']], 'top'], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(ces, ...args)).toBe(code);
  });
});
