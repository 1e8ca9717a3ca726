import fc from '../../support/fastCheck.js';
import { csat } from '../../../src/kpi/survey/csat.js';
import { csatCi } from '../../../src/kpi/survey/csatCi.js';
import { column, failure, rows, value } from '../helpers.js';
import { rated, ratings } from './surveys.js';

const interval = (...args: unknown[]) => rows(csatCi, ...args)[0] as [number, number];

describe('CSATCI', () => {
  it.each([
    [682, 243, 0.707996, 0.764636],
    [94, 6, 0.875232, 0.972214],
  ])('gives the worked numbers of %d satisfied and %d others', (satisfied, others, low, high) => {
    const [actualLow, actualHigh] = interval(rated(satisfied, others));
    expect(actualLow).toBeCloseTo(low, 6);
    expect(actualHigh).toBeCloseTo(high, 6);
  });

  it('holds the score, of the same top and scale', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom(null, 2, 3, 5), fc.constantFrom(5, 7), (given, top, max) => {
        const [low, high] = interval(column(given), top, max);
        const share = value(csat, column(given), top, max);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('ends exactly at 0 and 1 when all agree', () => {
    expect(interval(rated(0, 8))[0]).toBe(0);
    expect(interval(rated(8, 0))[1]).toBe(1);
  });

  it('narrows with less confidence', () => {
    const [low, high] = interval(rated(6, 4));
    const [tighterLow, tighterHigh] = interval(rated(6, 4), 4, 5, 0.8);
    expect(tighterLow).toBeGreaterThan(low);
    expect(tighterHigh).toBeLessThan(high);
  });

  it.each([
    ['a rating off the scale', [[[6]]], 'offScale'],
    ['a top off the scale', [[[5]], 8, 7], 'offScale'],
    ['certainty', [[[5]], 4, 5, 1], 'inside'],
    ['no rating', [[['']]], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(csatCi, ...args)).toBe(code);
  });
});
