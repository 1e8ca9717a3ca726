import type { Each, Fold, One, Two } from './kernel.js';
import { numbers } from './numbers.js';

const { fault, finite, add, subtract } = numbers;

const multiply = (a: number, b: number): number => finite(a * b);
const divide = (a: number, b: number): number => finite(a / b);

/**
 * 0^0 is an error in Excel (LibreOffice: 1), and so is a root of a negative number (LibreOffice takes odd ones). An
 * error to the power of 0 stays one, for JavaScript it is 1.
 */
const raise = (a: number, b: number): number => (a === 0 && b === 0 ? Number.NaN : finite(a ** b) + fault(a));

export const plus: Each<Two> = {
  of: add,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = add(memory[a]!, memory[b]!);
    }
  },
};

export const minus: Each<Two> = {
  of: subtract,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = subtract(memory[a]!, memory[b]!);
    }
  },
};

export const times: Fold = {
  of: multiply,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = multiply(memory[a]!, memory[b]!);
    }
  },
  rowsOfThree(memory, count, target, a, aStep, b, bStep, c, cStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep, c += cStep) {
      memory[target] = finite(memory[a]! * memory[b]! * memory[c]!);
    }
  },
};

export const dividedBy: Each<Two> = {
  of: divide,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = divide(memory[a]!, memory[b]!);
    }
  },
};

export const power: Each<Two> = {
  of: raise,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = raise(memory[a]!, memory[b]!);
    }
  },
};

const opposite: One = (a) => -a;
export const negative: Each<One> = {
  of: opposite,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = opposite(memory[a]!);
  },
};
