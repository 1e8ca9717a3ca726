import fc from '../support/fastCheck.js';
import { adjustedAnswers } from '../../src/stats/adjustedAnswers.js';
import { npsInterval } from '../../src/stats/npsInterval.js';
import { npsMargin } from '../../src/stats/npsMargin.js';
import { npsScore } from '../../src/stats/npsScore.js';
import { npsStandardError } from '../../src/stats/npsStandardError.js';
import { npsTest } from '../../src/stats/npsTest.js';
import type { Answers } from '../../src/stats/types.js';
import { answers, confidence } from './arbitraries.js';
import { expectClose, golden, number, type Row } from './golden.js';

const survey = (promoters: number, passives: number, detractors: number): Answers => ({
  promoters,
  passives,
  detractors,
});
const surveyOf = (row: Row, suffix = '') =>
  survey(
    number(row, `promoters${suffix}`),
    number(row, `passives${suffix}`),
    number(row, `detractors${suffix}`),
  );
const mirrored = ({ promoters, passives, detractors }: Answers) => survey(detractors, passives, promoters);

describe('net promoter score', () => {
  it.each(golden('stats-nps.csv'))(
    'agrees with R: $promoters/$passives/$detractors at $confidence',
    (row) => {
      const counts = surveyOf(row);
      const level = number(row, 'confidence');
      expectClose(npsScore(counts), number(row, 'score'), 1e-13, 1e-13);
      expectClose(npsStandardError(counts), number(row, 'standardError'), 1e-13, 1e-13);
      expectClose(npsMargin(counts, level), number(row, 'margin'), 1e-13);
      expectClose(npsInterval(counts, level).low, number(row, 'low'), 1e-12, 1e-12);
      expectClose(npsInterval(counts, level).high, number(row, 'high'), 1e-12, 1e-12);
    },
  );
  it('has the published values', () => {
    expect(npsScore(survey(100, 30, 80))).toBeCloseTo(9.52381, 6);
    expect(npsStandardError(survey(291, 476, 395))).toBeCloseTo(2.238666, 6);
    expect(npsStandardError(survey(162, 108, 54))).toBeCloseTo(4.140867, 6);
    // 250/675/75: ±3.36 at 95%, where promoters and detractors taken as independent would give ±3.14.
    expect(1.959964 * npsStandardError(survey(250, 675, 75))).toBeCloseTo(3.36, 2);
    const { low, high } = npsInterval(survey(12, 5, 3), 0.95);
    expect(low).toBeCloseTo(8.431133, 6);
    expect(high).toBeCloseTo(69.829737, 6);
  });
  it('has the published Wald interval, a change against a survey that cannot vary', () => {
    const test = npsTest(survey(0, 9, 0), survey(291, 476, 395));
    expect(test?.low).toBeCloseTo(-13.337791, 6);
    expect(test?.high).toBeCloseTo(-4.562381, 6);
  });
  it('has no error where all agree, and keeps its digits where nearly all do', () => {
    for (const counts of [survey(1, 0, 0), survey(0, 0, 7), survey(0, 1e6, 0)]) {
      expect(npsStandardError(counts)).toBe(0);
    }
    // One passive among 10¹²: the variance is 1/n less its square.
    expectClose(npsStandardError(survey(1e12 - 1, 1, 0)), 100 * Math.sqrt(1e-12 - 1e-24) * 1e-6);
  });
  it('adds ¾, 1½ and ¾ answers', () => {
    expect(adjustedAnswers(survey(0, 1, 2))).toEqual(survey(0.75, 2.5, 2.75));
  });
  it('stays on its scale and is mirrored with the classes', () => {
    fc.assert(
      fc.property(answers, confidence, (counts, level) => {
        const { low, high } = npsInterval(counts, level);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThan(high);
        expectClose(npsScore(mirrored(counts)), -npsScore(counts));
        expectClose(npsInterval(mirrored(counts), level).low, -high, 1e-12, 1e-12);
      }),
    );
  });
  it('has an interval around the adjusted score, its half width the margin unless clipped', () => {
    fc.assert(
      fc.property(answers, confidence, (counts, level) => {
        const { low, high } = npsInterval(counts, level);
        const centre = npsScore(adjustedAnswers(counts));
        expect(low).toBeLessThan(centre);
        expect(high).toBeGreaterThan(centre);
        if (low > -100 && high < 100) expectClose((high - low) / 2, npsMargin(counts, level), 1e-9, 1e-12);
      }),
    );
  });
  it('is the surer the more answers there are', () => {
    fc.assert(
      fc.property(answers, ({ promoters, passives, detractors }) => {
        const twice = survey(2 * promoters, 2 * passives, 2 * detractors);
        expectClose(
          npsStandardError(twice) * Math.SQRT2,
          npsStandardError(survey(promoters, passives, detractors)),
        );
      }),
    );
  });
});

describe('npsTest', () => {
  it.each(golden('stats-nps-tests.csv'))(
    'agrees with R: $promotersBefore/$passivesBefore/$detractorsBefore to $promotersAfter/$passivesAfter/$detractorsAfter',
    (row) => {
      const test = npsTest(surveyOf(row, 'Before'), surveyOf(row, 'After'), number(row, 'confidence'));
      for (const column of ['change', 'standardError', 'z', 'low', 'high'] as const) {
        expectClose(test?.[column], number(row, column), 1e-12, 1e-12);
      }
      expectClose(test?.p, number(row, 'p'), 1e-9);
    },
  );
  it.each([
    [survey(250, 450, 300), survey(300, 450, 250), [10, 3.309078, 3.021989, 0.002511, 3.514325, 16.485675]],
    [survey(40, 40, 20), survey(44, 38, 18), [6, 10.547037, 0.56888, 0.569437, -14.671814, 26.671814]],
  ])('has the published values: %j to %j', (before, after, expected) => {
    const test = npsTest(before, after);
    const columns = [test?.change, test?.standardError, test?.z, test?.p, test?.low, test?.high];
    columns.forEach((actual, at) => {
      expect(actual).toBeCloseTo(expected[at]!, 6);
    });
  });
  it('sees no change between surveys in which all agree on the same', () => {
    expect(npsTest(survey(3, 0, 0), survey(8, 0, 0))).toEqual({
      change: 0,
      standardError: 0,
      z: 0,
      p: 1,
      low: 0,
      high: 0,
    });
  });
  it('has no answer between surveys in which all agree on different things', () => {
    expect(npsTest(survey(3, 0, 0), survey(0, 8, 0))).toBeUndefined();
    expect(npsTest(survey(0, 0, 1), survey(1, 0, 0))).toBeUndefined();
  });
  it('changes sign when before and after change places', () => {
    fc.assert(
      fc.property(answers, answers, confidence, (before, after, level) => {
        const forth = npsTest(before, after, level);
        const back = npsTest(after, before, level);
        if (forth === undefined) {
          expect(back).toBeUndefined();
          return;
        }
        expect(Object.values(forth).every(Number.isFinite)).toBe(true);
        expectClose(back?.z, -forth.z);
        expectClose(back?.p, forth.p);
        expectClose(back?.low, -forth.high, 1e-12, 1e-12);
      }),
    );
  });
});
