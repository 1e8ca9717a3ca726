import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { csatMean } from '../../../src/kpi/survey/csatMean.js';
import { column, failure, value } from '../helpers.js';
import { ratings } from './surveys.js';

describe('CSATMEAN', () => {
  it('gives the worked numbers', () => {
    expect(value(csatMean, column([5, 4, 3, 5, 2, 4, 4, 1, 5, 3]))).toBe(3.6);
    expect(value(csatMean, [[5, 5, 5, 1]])).toBe(4);
  });

  it('lies between the lowest and the highest rating', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const mean = value(csatMean, column(given));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });

  it('mirrors when the scale is turned round', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const turned = given.map((rating) => 6 - rating);
        expect(value(csatMean, column(turned))).toBeCloseTo(6 - value(csatMean, column(given)), 9);
      }),
    );
  });

  it('leaves blanks out', () => {
    expect(evaluate(csatMean, [column([5, 0, 2, 0])], [2])).toBe(3.5);
    expect(value(csatMean, column([5, '', 'n/a', null, true, 2]))).toBe(3.5);
  });

  it.each([
    ['a rating below the scale', [[[0.5], [5]]], 'offScale'],
    ['a 6 of 5', [[[6]]], 'offScale'],
    ['an 8 of 7', [[[8]], 7], 'offScale'],
    ['no rating', [[['']]], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(csatMean, ...args)).toBe(code);
  });
});
