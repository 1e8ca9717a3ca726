import fc from '../../support/fastCheck.js';
import { nps } from '../../../src/kpi/survey/nps.js';
import { npsCi } from '../../../src/kpi/survey/npsCi.js';
import { column, failure, rows, value } from '../helpers.js';
import { scores, survey } from './surveys.js';

const interval = (answers: unknown, confidence?: number) =>
  rows(npsCi, answers, confidence ?? null)[0] as [number, number];

describe('NPSCI', () => {
  it('gives the worked numbers', () => {
    const [low, high] = interval(survey(12, 5, 3));
    expect(low).toBeCloseTo(8.431133, 6);
    expect(high).toBeCloseTo(69.829737, 6);
  });

  it('comes near the plain Wald interval where answers are many', () => {
    const [low, high] = interval(survey(29_100, 47_600, 39_500));
    const score = value(nps, survey(29_100, 47_600, 39_500));
    expect(low).toBeCloseTo(score - 4.388 / 10, 2);
    expect(high).toBeCloseTo(score + 4.388 / 10, 2);
  });

  it('mirrors when promoters and detractors change places', () => {
    const [low, high] = interval(survey(12, 5, 3));
    const [mirroredLow, mirroredHigh] = interval(survey(3, 5, 12));
    expect(mirroredLow).toBeCloseTo(-high, 9);
    expect(mirroredHigh).toBeCloseTo(-low, 9);
  });

  it('stays on the scale, and less confidence never widens it', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const [low, high] = interval(column(answers));
        const [tighterLow, tighterHigh] = interval(column(answers), 0.5);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(tighterLow).toBeGreaterThanOrEqual(low);
        expect(tighterHigh).toBeLessThanOrEqual(high);
        expect(tighterLow).toBeLessThan(tighterHigh);
      }),
    );
  });

  it('heeds the confidence asked for', () => {
    const [low, high] = interval(survey(12, 5, 3), 0.8);
    const [usualLow, usualHigh] = interval(survey(12, 5, 3), 0.95);
    expect(low).toBeGreaterThan(usualLow);
    expect(high).toBeLessThan(usualHigh);
  });

  it('is cut where it would leave the scale', () => {
    expect(interval(survey(5, 0, 0))[1]).toBe(100);
    expect(interval(survey(0, 0, 5))[0]).toBe(-100);
  });

  it('takes no confidence of 0 or 1', () => {
    expect(failure(npsCi, [[10]], 0)).toBe('inside');
    expect(failure(npsCi, [[10]], 1)).toBe('inside');
  });
});
