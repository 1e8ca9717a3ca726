import fc from '../support/fastCheck.js';
import { betaCdf } from '../../src/stats/betaCdf.js';
import { betaQuantile } from '../../src/stats/betaQuantile.js';
import { criticalT } from '../../src/stats/criticalT.js';
import { criticalZ } from '../../src/stats/criticalZ.js';
import { normalCdf } from '../../src/stats/normalCdf.js';
import { normalQuantile } from '../../src/stats/normalQuantile.js';
import { studentTCdf } from '../../src/stats/studentTCdf.js';
import { twoSidedNormalP } from '../../src/stats/twoSidedNormalP.js';
import { twoSidedStudentP } from '../../src/stats/twoSidedStudentP.js';
import { expectClose, golden, number } from './golden.js';

type Distribution = (x: number, a: number, b: number) => number;

const DISTRIBUTIONS: Record<string, { of: Distribution; error: number }> = {
  normalCdf: { of: normalCdf, error: 2e-13 },
  normalQuantile: { of: normalQuantile, error: 1e-15 },
  criticalZ: { of: criticalZ, error: 2e-15 },
  twoSidedNormalP: { of: twoSidedNormalP, error: 2e-13 },
  studentTCdf: { of: studentTCdf, error: 1e-13 },
  twoSidedStudentP: { of: twoSidedStudentP, error: 1e-11 },
  criticalT: { of: criticalT, error: 2e-15 },
  betaCdf: { of: betaCdf, error: 2e-14 },
  betaQuantile: { of: betaQuantile, error: 3e-15 },
};

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const distance = fc.double({ min: -30, max: 30, noNaN: true });
const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });
const shape = fc.double({ min: 0.5, max: 50, noNaN: true });

describe('distributions', () => {
  const rows = golden('stats-distributions.csv');

  it.each(Object.entries(DISTRIBUTIONS))(
    '%s agrees with mpmath to its last digits',
    (name, { of, error }) => {
      const own = rows.filter((row) => row['function'] === name);
      expect(own.length).toBeGreaterThan(8);
      for (const row of own) {
        expectClose(of(number(row, 'x'), Number(row['a']), Number(row['b'])), number(row, 'value'), error);
      }
    },
  );
});

describe('normal distribution', () => {
  it('has the median 0', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalCdf(0)).toBe(0.5);
  });
  it('is finite at the smallest probabilities a number can hold', () => {
    for (const p of [Number.MIN_VALUE, 1e-310, 2 ** -60, 1 - 2 ** -53]) {
      expect(Number.isFinite(normalQuantile(p))).toBe(true);
    }
  });
  it('is inverted by its quantile', () => {
    fc.assert(
      fc.property(probability, (p) => {
        expectClose(normalCdf(normalQuantile(p)), p, 1e-13);
      }),
    );
  });
  it('has a quantile that never falls as p rises, across the joins of its methods', () => {
    const across = fc.double({ min: -1e-9, max: 1e-9, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(0.01, 0.99), across, across, (join, one, other) => {
        const low = normalQuantile(join + Math.min(one, other));
        expect(normalQuantile(join + Math.max(one, other))).toBeGreaterThanOrEqual(low - 1e-14);
      }),
    );
  });
  it('gives a sign no say in a two-sided probability', () => {
    fc.assert(
      fc.property(distance, (z) => {
        expect(twoSidedNormalP(-z)).toBe(twoSidedNormalP(z));
        expect(twoSidedNormalP(z)).toBeGreaterThanOrEqual(0);
        expect(twoSidedNormalP(z)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('has a critical value that leaves out the rest of the confidence', () => {
    fc.assert(
      fc.property(confidence, (level) => {
        expectClose(twoSidedNormalP(criticalZ(level)), 1 - level, 1e-12);
      }),
    );
  });
});

describe("Student's t", () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(distance, degrees, (t, df) => {
        expectClose(studentTCdf(t, df) + studentTCdf(-t, df), 1, 1e-14);
        expect(twoSidedStudentP(-t, df)).toBe(twoSidedStudentP(t, df));
      }),
    );
  });
  it('has a critical value that leaves out the rest of the confidence', () => {
    fc.assert(
      fc.property(confidence, degrees, (level, df) => {
        expectClose(twoSidedStudentP(criticalT(level, df), df), 1 - level, 1e-11);
      }),
    );
  });
  it('needs a wider interval than the normal distribution, and the same with many values', () => {
    fc.assert(
      fc.property(confidence, degrees, (level, df) => {
        expect(criticalT(level, df)).toBeGreaterThan(criticalZ(level));
      }),
    );
    expectClose(criticalT(0.95, 1e13), criticalZ(0.95), 1e-12);
  });
});

describe('beta distribution', () => {
  it('is inverted by its quantile', () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, alpha, beta) => {
        const x = betaQuantile(p, alpha, beta);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        expectClose(betaCdf(x, alpha, beta), p, 1e-10, 1e-10);
      }),
    );
  });
  it('is mirrored when its shapes change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1024 }), shape, shape, (parts, alpha, beta) => {
        const x = parts / 1024;
        expectClose(betaCdf(x, alpha, beta) + betaCdf(1 - x, beta, alpha), 1, 1e-12);
      }),
    );
  });
  it('reaches from 0 to 1', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
  });
});
