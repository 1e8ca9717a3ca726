import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { sla } from '../../../src/kpi/operations/sla.js';
import { column, failure, value } from '../helpers.js';

const times = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 100 });
const target = fc.integer({ min: 1, max: 60 });
/** 136 answered within 20 seconds and `late` more after that. */
const answered = (late: number) => column([...Array<number>(136).fill(20), ...Array<number>(late).fill(21)]);

describe('SLA', () => {
  it('of 136 in 170 is 0.8', () => {
    expect(value(sla, answered(34), 20)).toBe(0.8);
    expect(value(sla, answered(10), 20, 170)).toBe(0.8);
  });
  it('of 136 in 170 less 5 given up early is 0.824242', () => {
    expect(value(sla, answered(10), 20, 165)).toBeCloseTo(0.824242, 6);
  });
  it.each([
    [19.99, 1],
    [20, 1],
    [20.01, 0],
    [0, 1],
  ])('a wait of %d with a target of 20 gives %d', (wait, expected) => {
    expect(value(sla, wait, 20)).toBe(expected);
    expect(value(sla, [[wait]], 20)).toBe(expected);
  });
  it('is what does not wait longer', () => {
    fc.assert(
      fc.property(times, target, (all, limit) => {
        const late = all.filter((wait) => wait > limit).length;
        expect(value(sla, column(all), limit)).toBeCloseTo(1 - late / all.length, 12);
      }),
    );
  });
  it('falls as those offered without an answer are counted', () => {
    fc.assert(
      fc.property(times, target, fc.integer({ min: 0, max: 50 }), (all, limit, lost) => {
        const expected = (value(sla, [all], limit) * all.length) / (all.length + lost);
        expect(value(sla, [all], limit, all.length + lost)).toBeCloseTo(expected, 12);
      }),
    );
  });
  it('takes the zeros that are blank cells in truth for blanks', () => {
    expect(evaluate(sla, [column([30, 0, 0, 0]), 20], [2])).toBe(0.5);
  });
  it('skips blanks, text and TRUE', () => {
    expect(value(sla, column([30, 10, '', null, 'n/a', true]), 20)).toBe(0.5);
  });
  it.each([
    ['a target of zero', [column([5]), 0], 'above'],
    ['a wait below zero', [column([5, -1]), 20], 'atLeast'],
    ['fewer offered than answered, late ones included', [column([5, 30]), 20, 1], 'exceeds'],
    ['nobody offered', [column([5]), 20, 0], 'divisionByZero'],
    ['no times', [column(['', 'n/a']), 20, 10], 'nothingToCompute'],
    ['an error cell', [[[5], [{ code: '#N/A' }]], 20], '#N/A'],
    ['what is no number', [column([5, NaN]), 20], 'wrongKind'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(sla, ...args)).toBe(code);
  });
});
