import { irrAll } from '../../../src/kpi/investment/irrAll.js';
import { column, failure, rows } from '../helpers.js';

describe('IRRALL', () => {
  it.each([
    [[-70000, 12000, 15000, 18000, 21000, 26000], 0.086631],
    [[-70000, 12000, 15000], -0.443507],
    [[-10000, ...Array<number>(12).fill(1000)], 0.029228541],
    [[-10000, 12000], 0.2],
  ])('%j has one rate', (flows, expected) => {
    expect(rows(irrAll, column(flows))).toEqual([[expect.closeTo(expected, 6)]]);
  });
  it('spills two rates down a column, the lower one first', () => {
    expect(rows(irrAll, [[-100, 230, -132]])).toEqual([[expect.closeTo(0.1, 12)], [expect.closeTo(0.2, 12)]]);
  });
  it('keeps the place of a blank', () => {
    expect(rows(irrAll, column([-100, '', 121, '']))).toEqual([[expect.closeTo(0.1, 12)]]);
  });
  it.each([
    ['no change of sign', [-100, -10], 'noRateOfReturn'],
    ['all zeros', [0, 0], 'noRateOfReturn'],
    ['one flow', [-100], 'noRateOfReturn'],
    ['blanks', ['', null], 'nothingToCompute'],
    ['text', [-100, 'n/a', 120], 'wrongKind'],
    ['too many', [-1, ...Array<number>(600).fill(1)], 'tooManyValues'],
    ['too far apart for the arithmetic', [-1e300, 1, 5e-324], 'tooLarge'],
  ])('%s', (_title, flows, code) => {
    expect(failure(irrAll, column(flows))).toBe(code);
  });
  it('answers the longest flows, a change of sign in every period', () => {
    const flows = Array.from({ length: 600 }, (_, t) => (t % 2 ? -1 : 1) * (1 + ((t * 7919) % 101) / 50));
    expect(rows(irrAll, column(flows))).toHaveLength(3);
  });
});
