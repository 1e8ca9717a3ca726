/*
 * What cells do to numbers, called for every month of every row. V8 inlines functions that a module keeps to itself;
 * one that is exported or imported it calls, at more than twice the cost (ES modules, unbundled). Hence one object, which
 * other modules take apart once, into constants of their own.
 */

/**
 * 0, or NaN when a number is an error or has overflown: added to a result it carries the error on. Without a branch
 * and a constant, because V8 boxes numbers where a conditional expression ends in NaN.
 */
const fault = (value: number): number => value - value;

/** Excel knows no infinity: what overflows is an error. */
const finite = (value: number): number => value + fault(value);

/** Excel and LibreOffice take the difference of two numbers that agree in all but the last bits for 0. */
function add(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) > Math.abs(a) * (16 * Number.EPSILON) ? finite(sum) : sum * 0;
}

const subtract = (a: number, b: number): number => add(a, -b);

export const numbers = { fault, finite, add, subtract } as const;
