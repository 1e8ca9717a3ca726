import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { asa } from '../../../src/kpi/operations/asa.js';
import { column, failure, value } from '../helpers.js';

const waits = fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 2, maxLength: 100 });

describe('ASA', () => {
  it.each([
    [12600, 420, 30],
    [5100, 340, 15],
  ])('of %d seconds for %d answered is %d', (total, answered, expected) => {
    expect(value(asa, total, answered)).toBe(expected);
  });
  it('gives the same from the waits as from their total', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const total = all.reduce((sum, wait) => sum + wait, 0);
        expect(value(asa, column(all))).toBe(value(asa, total, all.length));
        expect(value(asa, [all], all.length)).toBe(value(asa, column(all)));
      }),
    );
  });
  it('counts a wait of zero and no blank, text or TRUE', () => {
    expect(value(asa, column([30, 0, '', null, 'n/a', true]))).toBe(15);
  });
  it('takes the zeros that are blank cells in truth for blanks', () => {
    expect(evaluate(asa, [column([30, 0, 0])], [1])).toBe(15);
  });
  it.each([
    ['a single total without the number answered', [12600], 'missing'],
    ['a total in a range of one cell without it', [[[12600]]], 'missing'],
    ['nobody answered', [12600, 0], 'divisionByZero'],
    ['less than nobody answered', [12600, -1], 'atLeast'],
    ['a wait below zero', [column([30, -1])], 'atLeast'],
    ['a total below zero', [-1, 10], 'atLeast'],
    ['no waits', [column(['', 'n/a']), 10], 'nothingToCompute'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(asa, ...args)).toBe(code);
  });
});
