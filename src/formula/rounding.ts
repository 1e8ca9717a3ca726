import type { Each, One, Two } from './kernel.js';

/**
 * Excel rounds the decimal it shows: 1.005 to 1.01, though the binary number is a little less. From 2^52 on there is
 * nothing to round.
 */
function toDecimals(value: number, decimals: number, away: boolean): number {
  const shift = 10 ** Math.abs(Math.trunc(decimals));
  const size = decimals < 0 ? Math.abs(value) / shift : Math.abs(value) * shift;
  if (size >= 1 / Number.EPSILON) return value;
  const whole = away
    ? Math.ceil(size * (1 - 2 * Number.EPSILON))
    : Math.floor(size * (1 + 2 * Number.EPSILON) + 0.5);
  const rounded = decimals < 0 ? whole * shift : whole / shift;
  return value < 0 ? -rounded : rounded;
}

export const roundTo: Two = (value, decimals) => toDecimals(value, decimals, false);
const roundAway: Two = (value, decimals) => toDecimals(value, decimals, true);
const wholePart: One = (value) => Math.floor(value);

/** The remainder has the sign of the divisor. */
function remainder(value: number, divisor: number): number {
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

export const round: Each<Two> = {
  of: roundTo,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = roundTo(memory[a]!, memory[b]!);
    }
  },
};

export const roundUp: Each<Two> = {
  of: roundAway,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = roundAway(memory[a]!, memory[b]!);
    }
  },
};

export const int: Each<One> = {
  of: wholePart,
  rows(memory, count, target, a, aStep) {
    for (const end = target + count; target < end; target++, a += aStep)
      memory[target] = wholePart(memory[a]!);
  },
};

export const mod: Each<Two> = {
  of: remainder,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = remainder(memory[a]!, memory[b]!);
    }
  },
};
