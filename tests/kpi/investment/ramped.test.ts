import fc from '../../support/fastCheck.js';
import { ramped } from '../../../src/kpi/investment/ramped.js';
import { failure, value } from '../helpers.js';
import { fraction } from './money.js';

/** The definition, month by month. */
function monthByMonth(fullValue: number, months: number, rampMonths: number): number {
  let total = 0;
  for (let month = 1; month <= months; month += 1) {
    total += fullValue * (rampMonths === 0 ? 1 : Math.min(1, month / rampMonths));
  }
  return total;
}

describe('RAMPED', () => {
  it.each([
    [12000, 12, 3, 132000],
    [900, 6, 6, 3150],
    [12000, 12, 0, 144000],
    [12000, 12, 1, 144000],
    [12000, 0, 3, 0],
    [1000, 4, 2.5, 3200],
  ])('%d a month, %d months, ramp of %d: %d', (fullValue, months, rampMonths, expected) => {
    expect(value(ramped, fullValue, months, rampMonths)).toBe(expected);
  });
  it('adds up the months of the definition, also with a ramp of part of a month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 60 }),
        fraction(0, 60),
        (full, months, ramp) => {
          expect(value(ramped, full, months, ramp)).toBeCloseTo(monthByMonth(full, months, ramp), 6);
        },
      ),
    );
  });
  it.each([
    [-1, 3, 'atLeast'],
    [1.5, 3, 'notWhole'],
    [12, -0.5, 'atLeast'],
    [1e300, 1e300, 'tooLarge'],
  ])('%d months, ramp of %d: %s', (months, rampMonths, code) => {
    expect(failure(ramped, 12000, months, rampMonths)).toBe(code);
  });
});
