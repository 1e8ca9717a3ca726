import fc from '../../support/fastCheck.js';
import { occupancy } from '../../../src/kpi/operations/occupancy.js';
import { failure, value } from '../helpers.js';

const seconds = fc.integer({ min: 0, max: 1_000_000 });

describe('OCCUPANCY', () => {
  it.each([
    [24, 6, 0.8],
    [51, 9, 0.85],
    [10, 0, 1],
    [0, 10, 0],
  ])('of %d on contacts and %d waiting is %d', (handling, available, expected) => {
    expect(value(occupancy, handling, available)).toBe(expected);
  });
  it('and the share of waiting make up the whole', () => {
    fc.assert(
      fc.property(seconds, fc.integer({ min: 1, max: 1_000_000 }), (handling, available) => {
        expect(value(occupancy, handling, available) + value(occupancy, available, handling)).toBeCloseTo(
          1,
          12,
        );
      }),
    );
  });
  it.each([
    ['nobody on duty', 0, 0, 'divisionByZero'],
    ['handling below zero', -1, 6, 'atLeast'],
    ['waiting below zero', 24, -1, 'atLeast'],
    ['more time than a number can hold', 1e308, 1e308, 'tooLarge'],
  ])('refuses %s', (_title, handling, available, code) => {
    expect(failure(occupancy, handling, available)).toBe(code);
  });
});
