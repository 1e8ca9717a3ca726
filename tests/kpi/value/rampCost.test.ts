import fc from '../../support/fastCheck.js';
import { evaluate } from '../../../src/kpi/evaluate.js';
import { rampCost } from '../../../src/kpi/value/rampCost.js';
import { column, failure, value } from '../helpers.js';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 24 });
const long = column([0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
const short = column([0.6, 0.8]);

describe('RAMPCOST', () => {
  it('of six months from 40 % to 90 % at 160 hours of 15 is 5,040', () => {
    expect(value(rampCost, long, 15 * 160)).toBeCloseTo(5040, 9);
  });
  it('of two months of 60 % and 80 % at 2,400 is 1,440', () => {
    expect(value(rampCost, short, 2400)).toBeCloseTo(1440, 9);
  });
  it('saves 43,200 for twelve hires from the one to the other', () => {
    expect(12 * (value(rampCost, long, 2400) - value(rampCost, short, 2400))).toBeCloseTo(43200, 8);
  });
  it('adds up over months, and a full month adds nothing', () => {
    fc.assert(
      fc.property(shares, shares, (first, then) => {
        const parts = value(rampCost, column(first), 900) + value(rampCost, column(then), 900);
        expect(value(rampCost, [[...first, 1, ...then]], 900)).toBeCloseTo(parts, 6);
      }),
    );
  });
  it('does not take a blank month for one without output', () => {
    expect(evaluate(rampCost, [column([0, 0.5, 0]), 1000], [1])).toBe(1500);
    expect(value(rampCost, column(['', 0.5, 0, null]), 1000)).toBe(1500);
  });
  it.each([
    [1, ''],
    [1.01, 'offScale'],
    [-0.01, 'offScale'],
    [[[0.5], [1.01]], 'offScale'],
    [[[0.5], [-0.01]], 'offScale'],
    [[['', 'n/a']], 'nothingToCompute'],
    ['half', 'nothingToCompute'],
  ])('of %j fails with "%s"', (productivity, code) => {
    expect(failure(rampCost, productivity, 2400)).toBe(code);
  });
  it('refuses a negative cost', () => {
    expect(failure(rampCost, 0.5, -1)).toBe('atLeast');
  });
});
