import { betaCdf as betaBelow } from '../stats/betaCdf.js';
import { betaQuantile as betaAt } from '../stats/betaQuantile.js';
import { normalCdf as normalBelow } from '../stats/normalCdf.js';
import { normalQuantile as normalAt } from '../stats/normalQuantile.js';
import type { Each, One, Three } from './kernel.js';

const normal: One = (z) => normalBelow(z);
const normalInverse: One = (p) => (p > 0 && p < 1 ? normalAt(p) : Number.NaN);
const shaped = (alpha: number, beta: number): boolean => alpha > 0 && beta > 0;
const beta: Three = (x, a, b) => (x >= 0 && x <= 1 && shaped(a, b) ? betaBelow(x, a, b) : Number.NaN);
const betaInverse: Three = (p, a, b) => (p > 0 && p <= 1 && shaped(a, b) ? betaAt(p, a, b) : Number.NaN);

export const normalCdf: Each<One> = {
  of: normal,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep) memory[target] = normal(memory[a]!);
  },
};

export const normalQuantile: Each<One> = {
  of: normalInverse,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = normalInverse(memory[a]!);
  },
};

export const betaCdf: Each<Three> = {
  of: beta,
  rows(memory, count, target, a, aStep, b, bStep, c, cStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep, c += cStep) {
      memory[target] = beta(memory[a]!, memory[b]!, memory[c]!);
    }
  },
};

export const betaQuantile: Each<Three> = {
  of: betaInverse,
  rows(memory, count, target, a, aStep, b, bStep, c, cStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep, c += cStep) {
      memory[target] = betaInverse(memory[a]!, memory[b]!, memory[c]!);
    }
  },
};
