import fc from '../../support/fastCheck.js';
import { nps } from '../../../src/kpi/survey/nps.js';
import { npsBreakdown } from '../../../src/kpi/survey/npsBreakdown.js';
import { column, labelled, rows, value } from '../helpers.js';
import { scores, survey } from './surveys.js';

describe('NPSBREAKDOWN', () => {
  it('names each class with its number and share', () => {
    expect(rows(npsBreakdown, survey(12, 5, 3))).toEqual([
      ['promoters', 12, 0.6],
      ['passives', 5, 0.25],
      ['detractors', 3, 0.15],
    ]);
  });

  it('puts every answer into exactly one class', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const { promoters = 0, passives = 0, detractors = 0 } = labelled(npsBreakdown, column(answers));
        expect(promoters + passives + detractors).toBe(answers.length);
        expect(promoters).toBe(answers.filter((answer) => answer >= 9).length);
        expect(detractors).toBe(answers.filter((answer) => answer < 7).length);
      }),
    );
  });

  it('is what the score is made of', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        const [promoters, , detractors] = rows(npsBreakdown, column(answers)).map((row) => Number(row[2]));
        expect(100 * (Number(promoters) - Number(detractors))).toBeCloseTo(value(nps, column(answers)), 9);
      }),
    );
  });
});
