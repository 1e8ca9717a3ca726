import fc from '../support/fastCheck.js';
import { newcombeInterval } from '../../src/stats/newcombeInterval.js';
import { confidence, successes } from './arbitraries.js';
import { expectClose } from './golden.js';

const group = (count: number, n: number) => ({ successes: count, n });

describe('newcombeInterval', () => {
  it.each([
    ['140/200 to 255/340', group(140, 200), group(255, 340), -0.026664, 0.129468],
    ['820/1000 to 860/1000', group(820, 1000), group(860, 1000), 0.007854, 0.072115],
  ])('has the ends computed with SciPy: %s', (_, before, after, low, high) => {
    const interval = newcombeInterval(before, after, 0.95);
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
  // Newcombe 1998, table II, method 10; the difference there is first − second.
  it.each([
    ['56/70 − 48/80', group(56, 70), group(48, 80), 0.0524, 0.3339],
    ['9/10 − 3/10', group(9, 10), group(3, 10), 0.1705, 0.809],
    ['6/7 − 2/7', group(6, 7), group(2, 7), 0.0582, 0.8062],
    ['5/56 − 0/29', group(5, 56), group(0, 29), -0.0381, 0.1926],
    ['0/10 − 0/20', group(0, 10), group(0, 20), -0.1611, 0.2775],
    ['0/10 − 0/10', group(0, 10), group(0, 10), -0.2775, 0.2775],
    ['10/10 − 0/20', group(10, 10), group(0, 20), 0.6791, 1],
    ['10/10 − 0/10', group(10, 10), group(0, 10), 0.6075, 1],
  ])('has the ends Newcombe published: %s', (_, first, second, low, high) => {
    const interval = newcombeInterval(second, first, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
  it('contains the change and stays within −1 and 1', () => {
    fc.assert(
      fc.property(successes, successes, confidence, (before, after, level) => {
        const { low, high } = newcombeInterval(before, after, level);
        const change = after.successes / after.n - before.successes / before.n;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(change);
        expect(high).toBeGreaterThanOrEqual(change);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('changes sign when before and after change places', () => {
    fc.assert(
      fc.property(successes, successes, confidence, (before, after, level) => {
        const forth = newcombeInterval(before, after, level);
        const back = newcombeInterval(after, before, level);
        expectClose(back.low, -forth.high, 1e-14, 1e-15);
        expectClose(back.high, -forth.low, 1e-14, 1e-15);
      }),
    );
  });
});
