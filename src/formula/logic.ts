import type { Each, One, Three, Two } from './kernel.js';
import { numbers } from './numbers.js';

const { fault } = numbers;

/** AND and OR look at every argument: an error in any of them is an error. */
const all: Two = (a, b) => (a !== 0 && b !== 0 ? 1 : 0) + fault(a) + fault(b);
const any: Two = (a, b) => (a !== 0 || b !== 0 ? 1 : 0) + fault(a) + fault(b);
const opposite: One = (a) => (a === 0 ? 1 : 0) + fault(a);
const choose: Three = (condition, yes, no) => (condition === 0 ? no : yes) + fault(condition);
const rescue: Two = (a, instead) => (Number.isNaN(a) ? instead : a);
const isThere: One = (a) => (Number.isNaN(a) ? 0 : 1);

export const and: Each<Two> = {
  of: all,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = all(memory[a]!, memory[b]!);
    }
  },
};

export const or: Each<Two> = {
  of: any,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = any(memory[a]!, memory[b]!);
    }
  },
};

export const not: Each<One> = {
  of: opposite,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = opposite(memory[a]!);
  },
};

export const either: Each<Three> = {
  of: choose,
  rows(memory, count, target, a, aStep, b, bStep, c, cStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep, c += cStep) {
      memory[target] = choose(memory[a]!, memory[b]!, memory[c]!);
    }
  },
};

export const ifError: Each<Two> = {
  of: rescue,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = rescue(memory[a]!, memory[b]!);
    }
  },
};

export const isNumber: Each<One> = {
  of: isThere,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep) memory[target] = isThere(memory[a]!);
  },
};
