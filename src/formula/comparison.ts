import type { Each, Two } from './kernel.js';
import { numbers } from './numbers.js';

const { fault, subtract } = numbers;

/*
 * 1 for TRUE, 0 for FALSE, NaN when either side is an error. Nearly equal numbers are equal, as in a cell.
 */
function isLess(a: number, b: number): number {
  const difference = subtract(a, b);
  return (difference < 0 ? 1 : 0) + fault(difference);
}

function isEqual(a: number, b: number): number {
  const difference = subtract(a, b);
  return (difference === 0 ? 1 : 0) + fault(difference);
}

const isMore: Two = (a, b) => isLess(b, a);
const isAtMost: Two = (a, b) => 1 - isLess(b, a);
const isAtLeast: Two = (a, b) => 1 - isLess(a, b);
const isDifferent: Two = (a, b) => 1 - isEqual(a, b);

export const less: Each<Two> = {
  of: isLess,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isLess(memory[a]!, memory[b]!);
    }
  },
};

export const atMost: Each<Two> = {
  of: isAtMost,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isAtMost(memory[a]!, memory[b]!);
    }
  },
};

export const more: Each<Two> = {
  of: isMore,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isMore(memory[a]!, memory[b]!);
    }
  },
};

export const atLeast: Each<Two> = {
  of: isAtLeast,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isAtLeast(memory[a]!, memory[b]!);
    }
  },
};

export const equals: Each<Two> = {
  of: isEqual,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isEqual(memory[a]!, memory[b]!);
    }
  },
};

export const differs: Each<Two> = {
  of: isDifferent,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = isDifferent(memory[a]!, memory[b]!);
    }
  },
};
