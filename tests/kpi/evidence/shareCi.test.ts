import fc from '../../support/fastCheck.js';
import { shareCi } from '../../../src/kpi/evidence/shareCi.js';
import { failure, rows } from '../helpers.js';

const limits = (...args: unknown[]) => rows(shareCi, ...args)[0] as unknown as [number, number];
const groups = fc
  .integer({ min: 1, max: 100000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('SHARECI', () => {
  it.each([
    [682, 925, 0.707996, 0.764636],
    [94, 100, 0.875232, 0.972214],
  ])('%d of %d', (successes, total, low, high) => {
    expect(limits(successes, total)).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
  });
  it('holds the share, stays in 0…1 and mirrors successes and failures', () => {
    fc.assert(
      fc.property(groups, ([successes, total]) => {
        const [low, high] = limits(successes, total);
        expect(low).toBeLessThanOrEqual(successes / total);
        expect(high).toBeGreaterThanOrEqual(successes / total);
        expect(limits(total - successes, total)).toEqual([
          expect.closeTo(1 - high, 12),
          expect.closeTo(1 - low, 12),
        ]);
      }),
    );
  });
  it('is exact at the ends', () => {
    expect(limits(0, 7)[0]).toBe(0);
    expect(limits(7, 7)[1]).toBe(1);
    expect(limits(0, 7)[1]).toBeGreaterThan(0.3);
  });
  it('widens with the confidence and narrows with the number of answers', () => {
    const width = (...args: unknown[]) => limits(...args)[1] - limits(...args)[0];
    expect(width(60, 100, 0.99)).toBeGreaterThan(width(60, 100));
    expect(width(60, 100, 0.8)).toBeLessThan(width(60, 100));
    expect(width(600, 1000)).toBeLessThan(width(60, 100));
  });
  it.each([
    [0, 0, 0.95, 'divisionByZero'],
    [11, 10, 0.95, 'exceeds'],
    [-1, 10, 0.95, 'atLeast'],
    [0.94, 100, 0.95, 'notWhole'],
    [5, 10, 1, 'inside'],
    [5, 10, 0, 'inside'],
  ])('%d of %d at %d: %s', (successes, total, confidence, code) => {
    expect(failure(shareCi, successes, total, confidence)).toBe(code);
  });
});
