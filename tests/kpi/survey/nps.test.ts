import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { nps } from '../../../src/kpi/survey/nps.js';
import { column, failure, value } from '../helpers.js';
import { scores, survey } from './surveys.js';

const score = (answers: readonly unknown[]) => value(nps, column(answers));

describe('NPS', () => {
  it('gives the worked numbers', () => {
    expect(score([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBeCloseTo(-45.454545, 6);
    expect(value(nps, survey(100, 30, 80))).toBeCloseTo(9.52381, 5);
  });

  it.each([
    [0, -100],
    [6, -100],
    [6.99, -100],
    [7, 0],
    [8, 0],
    [8.99, 0],
    [9, 100],
    [9.5, 100],
    [10, 100],
  ])('puts a lone answer of %d at %d', (answer, expected) => {
    expect(score([answer])).toBe(expected);
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        expect(score([...answers].reverse())).toBe(score(answers));
      }),
    );
  });

  it('reads a row as it reads a column', () => {
    fc.assert(
      fc.property(scores, (answers) => {
        expect(value(nps, [answers])).toBe(score(answers));
      }),
    );
  });

  it('never falls when one answer rises', () => {
    fc.assert(
      fc.property(scores, fc.nat(), fc.integer({ min: 0, max: 10 }), (answers, at, raised) => {
        const other = answers.map((answer, i) =>
          i === at % answers.length ? Math.max(answer, raised) : answer,
        );
        expect(score(other)).toBeGreaterThanOrEqual(score(answers));
      }),
    );
  });

  it('leaves out as many zeros as are blanks, and no more', () => {
    const answers = column([0, 10, 0, 10, 0]);
    expect(evaluate(nps, [answers])).toBe(-20);
    expect(evaluate(nps, [answers], [1])).toBe(0);
    expect(evaluate(nps, [answers], [3])).toBe(100);
    expect(evaluate(nps, [answers], [9])).toBe(100);
  });

  it.each([
    [[10.01], 'offScale'],
    [[-0.01], 'offScale'],
    [[10, 11], 'offScale'],
    [['', null, 'ten', true], 'nothingToCompute'],
  ])('refuses %j', (answers, code) => {
    expect(failure(nps, column(answers))).toBe(code);
  });
});
