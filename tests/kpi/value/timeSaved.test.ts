import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { timeSaved } from '../../../src/kpi/value/timeSaved.js';
import { column, failure, value } from '../helpers.js';

const seconds = fc.array(fc.integer({ min: 0, max: 3600 }), { minLength: 1, maxLength: 50 });

describe('TIMESAVED', () => {
  it.each([
    [10000, 420, 360, 30, 0.5, 2500],
    [5000, 300, 330, 24, 1, -1000],
    [10000, 420, 360, 30, undefined, 5000],
  ])(
    'of %d contacts, %d to %d seconds, %d an hour, %p is %d',
    (volume, before, after, rate, realised, expected) => {
      expect(value(timeSaved, volume, before, after, rate, realised)).toBeCloseTo(expected, 9);
    },
  );
  it('takes the mean of measured times, row or column', () => {
    fc.assert(
      fc.property(seconds, seconds, (before, after) => {
        const mean = (times: number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
        const found = value(timeSaved, 900, column(before), [after], 20);
        expect(found).toBeCloseTo((900 * (mean(before) - mean(after)) * 20) / 3600, 6);
      }),
    );
  });
  it('leaves out blanks, also those that arrive as 0', () => {
    expect(value(timeSaved, 3600, column([400, '', 'n/a']), 300, 1)).toBe(100);
    expect(evaluate(timeSaved, [3600, column([400, 0, 0]), 300, 1], [0, 1])).toBe(-100);
    expect(evaluate(timeSaved, [3600, column([400, 0, 0]), 300, 1], [0, 2])).toBe(100);
  });
  it.each([
    [[-1, 420, 360, 30], 'atLeast'],
    [[10, -420, 360, 30], 'atLeast'],
    [[10, [[420], [-1]], 360, 30], 'atLeast'],
    [[10, 420, [[-1]], 30], 'atLeast'],
    [[10, [['', 'n/a']], 360, 30], 'nothingToCompute'],
    [[10, 420, [['']], 30], 'nothingToCompute'],
    [[10, 420, 360, -30], 'atLeast'],
    [[10, 420, 360, 30, 50], 'between'],
    [[10, '7:00', 360, 30], 'nothingToCompute'],
  ])('of %j fails with "%s"', (args, code) => {
    expect(failure(timeSaved, ...args)).toBe(code);
  });
});
