import fc from '../../support/fastCheck.js';
import { nps } from '../../../src/kpi/survey/nps.js';
import { npsTest } from '../../../src/kpi/survey/npsTest.js';
import { column, failure, labelled, rows, value } from '../helpers.js';
import { scores, survey } from './surveys.js';

const LABELS = ['change', 'standardError', 'z', 'p', 'low', 'high'];

function expectTest(before: unknown, after: unknown, expected: readonly number[]): void {
  const test = rows(npsTest, before, after);
  expect(test.map(([label]) => label)).toEqual(LABELS);
  test.forEach((row, at) => {
    expect(row[1]).toBeCloseTo(expected[at]!, 6);
  });
}

describe('NPSTEST', () => {
  it('gives the worked numbers', () => {
    expectTest(
      survey(250, 450, 300),
      survey(300, 450, 250),
      [10, 3.309078, 3.021989, 0.002511, 3.514325, 16.485675],
    );
    expectTest(
      survey(40, 40, 20),
      survey(44, 38, 18),
      [6, 10.547037, 0.56888, 0.569437, -14.671814, 26.671814],
    );
  });

  it('takes plain standard errors, not adjusted ones', () => {
    const test = labelled(npsTest, survey(291, 476, 395), survey(162, 108, 54));
    expect(test.standardError).toBeCloseTo(Math.hypot(2.238666, 4.140867), 5);
  });

  it('reports after − before, and turns its signs when they change places', () => {
    const varied = fc.tuple(scores, scores).filter(([a, b]) => a.length > 1 && b.length > 1);
    fc.assert(
      fc.property(varied, ([before, after]) => {
        fc.pre(failure(npsTest, column(before), column(after)) === '');
        const test = labelled(npsTest, column(before), column(after));
        const turned = labelled(npsTest, column(after), column(before));
        expect(test.change).toBeCloseTo(value(nps, column(after)) - value(nps, column(before)), 9);
        expect(turned.change).toBeCloseTo(-Number(test.change), 9);
        expect(turned.low).toBeCloseTo(-Number(test.high), 9);
        expect(turned.p).toBeCloseTo(Number(test.p), 12);
        expect(test.p).toBeGreaterThanOrEqual(0);
        expect(test.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is content with two answers each', () => {
    expect(labelled(npsTest, survey(1, 0, 1), survey(1, 1, 0)).change).toBe(50);
  });

  it('finds nothing where nothing differs', () => {
    expect(labelled(npsTest, survey(5, 0, 0), survey(3, 0, 0))).toEqual({
      change: 0,
      standardError: 0,
      z: 0,
      p: 1,
      low: 0,
      high: 0,
    });
  });

  it.each([
    ['no variation but a change', survey(5, 0, 0), survey(0, 5, 0), 'noVariation'],
    ['one answer before', survey(1, 0, 0), survey(5, 5, 5), 'tooFewValues'],
    ['one answer after', survey(5, 5, 5), survey(0, 0, 1), 'tooFewValues'],
    ['no answer before', [['']], survey(5, 5, 5), 'nothingToCompute'],
    ['an answer off the scale', survey(5, 5, 5), [[12], [3]], 'offScale'],
  ])('refuses %s', (_title, before, after, code) => {
    expect(failure(npsTest, before, after)).toBe(code);
  });
});
