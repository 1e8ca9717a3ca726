import type { Each, One } from './kernel.js';
import { numbers } from './numbers.js';

const { finite } = numbers;

const size: One = (a) => Math.abs(a);
const root: One = (a) => Math.sqrt(a);
const growth: One = (a) => finite(Math.exp(a));
const logarithm: One = (a) => finite(Math.log(a));
const decimalLogarithm: One = (a) => finite(Math.log10(a));

export const abs: Each<One> = {
  of: size,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep) memory[target] = size(memory[a]!);
  },
};

export const sqrt: Each<One> = {
  of: root,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep) memory[target] = root(memory[a]!);
  },
};

export const exp: Each<One> = {
  of: growth,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep) memory[target] = growth(memory[a]!);
  },
};

export const ln: Each<One> = {
  of: logarithm,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = logarithm(memory[a]!);
  },
};

export const log10: Each<One> = {
  of: decimalLogarithm,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = decimalLogarithm(memory[a]!);
  },
};
