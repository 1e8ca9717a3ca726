import type { Each, One, Two } from './kernel.js';

/**
 * 0, or NaN when a number is an error or has overflown: added to a result it carries the error on. Without a branch
 * and a constant, because V8 boxes numbers where a conditional expression ends in NaN.
 */
export const fault = (value: number): number => value - value;

/** Excel knows no infinity: what overflows is an error. */
export const finite = (value: number): number => value + fault(value);

/** Excel and LibreOffice take the difference of two numbers that agree in all but the last bits for 0. */
export function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) > Math.abs(a) * (16 * Number.EPSILON) ? finite(sum) : sum * 0;
}

export const subtract = (a: number, b: number): number => add(a, -b);
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

export const times: Each<Two> = {
  of: multiply,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = multiply(memory[a]!, memory[b]!);
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
