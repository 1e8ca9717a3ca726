import fc from '../support/fastCheck.js';
import { wilsonInterval } from '../../src/stats/wilsonInterval.js';
import { expectClose, golden, number } from './golden.js';
import { confidence, successes } from './arbitraries.js';

describe('wilsonInterval', () => {
  it.each(golden('stats-wilson.csv'))(
    'has the roots of the score equation: $successes of $n at $confidence',
    (row) => {
      const { low, high } = wilsonInterval(
        { successes: number(row, 'successes'), n: number(row, 'n') },
        number(row, 'confidence'),
      );
      expectClose(low, number(row, 'low'), 1e-12);
      expectClose(high, number(row, 'high'), 1e-12);
    },
  );
  it.each([
    [682, 925, 0.707996, 0.764636],
    [94, 100, 0.875232, 0.972214],
  ])('has the published ends for %d of %d', (k, n, low, high) => {
    const interval = wilsonInterval({ successes: k, n }, 0.95);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
  it('starts exactly at 0 without successes and ends exactly at 1 without failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), confidence, (n, level) => {
        expect(wilsonInterval({ successes: 0, n }, level).low).toBe(0);
        expect(wilsonInterval({ successes: n, n }, level).high).toBe(1);
      }),
    );
  });
  it('never passes 1 by rounding', () => {
    expect(wilsonInterval({ successes: 1647665109262528, n: 1647665109262529 }, 0.95).high).toBe(1);
  });
  it('contains the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(successes, confidence, (group, level) => {
        const { low, high } = wilsonInterval(group, level);
        const share = group.successes / group.n;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('is mirrored when successes and failures change places', () => {
    fc.assert(
      fc.property(successes, confidence, (group, level) => {
        const { low, high } = wilsonInterval(group, level);
        const mirrored = wilsonInterval({ successes: group.n - group.successes, n: group.n }, level);
        expectClose(1 - high, mirrored.low, 1e-12, 1e-14);
        expectClose(1 - low, mirrored.high, 1e-12, 1e-14);
      }),
    );
  });
  it('widens with the confidence', () => {
    fc.assert(
      fc.property(successes, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (group, level) => {
        const narrow = wilsonInterval(group, level);
        const wide = wilsonInterval(group, level + 0.009);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
  });
  it('stays finite at a confidence that a number can hardly tell from 0', () => {
    expect(wilsonInterval({ successes: 0, n: 5 }, 1e-18)).toEqual({ low: 0, high: 0 });
    expect(wilsonInterval({ successes: 5, n: 5 }, 1e-18)).toEqual({ low: 1, high: 1 });
  });
});
