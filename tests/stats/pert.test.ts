import fc from '../support/fastCheck.js';
import { betaQuantile } from '../../src/stats/betaQuantile.js';
import { pertMean } from '../../src/stats/pertMean.js';
import { pertQuantileTable } from '../../src/stats/pertQuantileTable.js';
import { pertSd } from '../../src/stats/pertSd.js';
import { pertShape } from '../../src/stats/pertShape.js';
import { triangularMean } from '../../src/stats/triangularMean.js';
import { expectClose, golden, number } from './golden.js';

const points = fc
  .tuple(...[0, 1, 2].map(() => fc.double({ min: -1e9, max: 1e9, noNaN: true })))
  .map((some) => Float64Array.from(some, (point) => point + 0).sort())
  .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));

/** Probabilities dense in the middle and towards both ends, down to the next number before 0 and 1. */
function probabilities(): number[] {
  const middle = Array.from({ length: 401 }, (_, at) => at / 400);
  const tails = Array.from({ length: 150 }, (_, at) => 0.5 * 0.8 ** at);
  const extremes = [1e-300, 1e-100, 1e-30, 2 ** -53];
  return [...middle, ...tails, ...tails.map((tail) => 1 - tail), ...extremes, 1 - 2 ** -53];
}

describe('pertShape', () => {
  it('lies between 1 and 5 and adds up to 6', () => {
    fc.assert(
      fc.property(points, ({ low, likely, high }) => {
        const { alpha, beta } = pertShape(low, likely, high);
        expect(Math.min(alpha, beta)).toBeGreaterThanOrEqual(1);
        expect(Math.max(alpha, beta)).toBeLessThanOrEqual(5);
        expectClose(alpha + beta, 6, 1e-14);
      }),
    );
  });
  it('has its mode at the likely point', () => {
    expect(pertShape(4, 6, 12)).toEqual({ alpha: 2, beta: 4 });
    expect(pertShape(0, 0, 8)).toEqual({ alpha: 1, beta: 5 });
    expect(pertShape(0, 8, 8)).toEqual({ alpha: 5, beta: 1 });
    expect(pertShape(7, 7, 7)).toEqual({ alpha: 3, beta: 3 });
  });
});

describe('means of three points', () => {
  it('have the published values', () => {
    expect(pertMean(4, 8, 24)).toBe(10);
    expect(pertMean(4, 6, 12)).toBeCloseTo(6.666667, 6);
    expect(triangularMean(4, 8, 24)).toBe(12);
    expect(triangularMean(4, 6, 12)).toBeCloseTo(7.333333, 6);
  });
  it('stay within the range, exactly so where there is none', () => {
    fc.assert(
      fc.property(points, ({ low, likely, high }) => {
        for (const mean of [pertMean(low, likely, high), triangularMean(low, likely, high)]) {
          expect(mean).toBeGreaterThanOrEqual(low);
          expect(mean).toBeLessThanOrEqual(high);
        }
        expect(pertMean(low, low, low)).toBe(low);
        expect(triangularMean(low, low, low)).toBe(low);
      }),
    );
  });
});

describe('pertSd', () => {
  it('is that of the beta distribution, not a sixth of the range', () => {
    // 4, 6, 12: shapes 2 and 4 on a range of 8, where the rule of thumb gives 1.333333.
    expectClose(pertSd(4, 6, 12), 8 * Math.sqrt(8 / 252));
    expect(pertSd(5, 5, 5)).toBe(0);
  });
});

it.each(golden('stats-pert.csv'))('PERT agrees with mpmath: $quantity $u, likely $likely', (row) => {
  const likely = number(row, 'likely');
  const value = number(row, 'value');
  if (row['quantity'] === 'mean') expectClose(pertMean(0, likely, 1), value, 1e-14);
  else if (row['quantity'] === 'sd') expectClose(pertSd(0, likely, 1), value, 1e-14);
  else expectClose(pertQuantileTable(0, likely, 1)(number(row, 'u')), value, 0, 1e-7);
});

describe('pertQuantileTable', () => {
  it('is within 1e-7 of the range for every shape and probability', () => {
    let worst = 0;
    const us = probabilities();
    for (const likely of [0, 1e-6, 0.01, 0.06, 0.125, 0.234375, 0.25, 0.37, 0.5, 0.625, 0.75, 0.8, 0.95, 1]) {
      const { alpha, beta } = pertShape(0, likely, 1);
      const quantileOf = pertQuantileTable(0, likely, 1);
      for (const u of us) worst = Math.max(worst, Math.abs(quantileOf(u) - betaQuantile(u, alpha, beta)));
    }
    expect(worst).toBeLessThan(1e-7);
  });
  it('starts at low and ends at high', () => {
    fc.assert(
      fc.property(points, ({ low, likely, high }) => {
        const quantileOf = pertQuantileTable(low, likely, high);
        expect(quantileOf(0)).toBe(low);
        expect(quantileOf(1)).toBe(high);
      }),
    );
  });
  it('never falls as the probability rises', () => {
    const us = probabilities().sort((a, b) => a - b);
    for (const likely of [0, 0.01, 0.3, 0.5, 0.9, 1]) {
      const xs = us.map(pertQuantileTable(0, likely, 1));
      xs.slice(1).forEach((x, at) => {
        expect(x).toBeGreaterThanOrEqual(xs[at]! - 1e-15);
      });
    }
  });
  it('is mirrored with its points', () => {
    // In parts of 1024, so that neither 1 − likely nor 1 − u is rounded.
    const part = fc.integer({ min: 0, max: 1024 }).map((parts) => parts / 1024);
    fc.assert(
      fc.property(part, part, (likely, u) => {
        const mirrored = 1 - pertQuantileTable(0, 1 - likely, 1)(1 - u);
        expectClose(pertQuantileTable(0, likely, 1)(u), mirrored, 0, 1e-13);
      }),
    );
  });
  it('gives the one value of a certain estimate', () => {
    const quantileOf = pertQuantileTable(0.1, 0.1, 0.1);
    expect([0, 0.2, 0.5, 0.7, 1].map(quantileOf)).toEqual([0.1, 0.1, 0.1, 0.1, 0.1]);
  });
});
