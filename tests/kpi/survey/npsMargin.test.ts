import fc from '../../support/fastCheck.js';
import { npsCi } from '../../../src/kpi/survey/npsCi.js';
import { npsMargin } from '../../../src/kpi/survey/npsMargin.js';
import { column, failure, rows, value } from '../helpers.js';
import { scores, survey } from './surveys.js';

describe('NPSMARGIN', () => {
  it('gives the half width of the worked interval', () => {
    expect(value(npsMargin, survey(12, 5, 3))).toBeCloseTo((69.829737 - 8.431133) / 2, 6);
  });

  it('is half the interval wherever the scale does not cut it', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const [low, high] = rows(npsCi, column(answers))[0] as [number, number];
        fc.pre(low > -100 && high < 100);
        expect(value(npsMargin, column(answers))).toBeCloseTo((high - low) / 2, 9);
      }),
    );
  });

  it('halves with about four times the answers', () => {
    const ratio = value(npsMargin, survey(1200, 500, 300)) / value(npsMargin, survey(4800, 2000, 1200));
    expect(ratio).toBeCloseTo(2, 2);
  });

  it('grows with the confidence asked for', () => {
    const [narrow = 0, usual = 0, wide = 0] = [0.8, 0.95, 0.99].map((c) =>
      value(npsMargin, survey(12, 5, 3), c),
    );
    expect(narrow).toBeLessThan(usual);
    expect(usual).toBeLessThan(wide);
    expect(value(npsMargin, survey(12, 5, 3))).toBe(usual);
  });

  it('takes no confidence of 0 or 1', () => {
    expect(failure(npsMargin, [[10]], 0)).toBe('inside');
    expect(failure(npsMargin, [[10]], 1)).toBe('inside');
  });
});
