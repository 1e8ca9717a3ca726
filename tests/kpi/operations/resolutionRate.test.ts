import fc from '../../support/fastCheck.js';
import { resolutionRate } from '../../../src/kpi/operations/resolutionRate.js';
import { failure, value } from '../helpers.js';

const count = fc.integer({ min: 0, max: 10_000 });

describe('RESOLUTIONRATE', () => {
  it.each([
    [450, 500, undefined, 0.9],
    [380, 400, 12, 0.92],
    [550, 500, undefined, 1.1],
    [12, 400, 12, 0],
  ])('of %d resolved, %d opened, %d reopened is %d', (resolved, opened, reopened, expected) => {
    expect(value(resolutionRate, resolved, opened, reopened)).toBe(expected);
  });
  it('counts a reopened ticket as one that was never resolved', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 10_000 }), (kept, reopened, opened) => {
        expect(value(resolutionRate, kept + reopened, opened, reopened)).toBe(
          value(resolutionRate, kept, opened),
        );
      }),
    );
  });
  it.each([
    ['more reopened than resolved', [11, 400, 12], 'exceeds'],
    ['nothing opened', [450, 0], 'divisionByZero'],
    ['a number of resolved below zero', [-1, 500], 'atLeast'],
    ['a number of opened below zero', [450, -1], 'atLeast'],
    ['a number of reopened below zero', [450, 500, -1], 'atLeast'],
  ])('refuses %s', (_title, args, code) => {
    expect(failure(resolutionRate, ...args)).toBe(code);
  });
});
