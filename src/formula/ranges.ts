import type { Fold, Over, OverRange, Two } from './kernel.js';
import { numbers } from './numbers.js';

const { finite } = numbers;

/** SUM, MIN and MAX take single numbers and whole ranges side by side. */
export interface Total extends Fold {
  readonly range: OverRange;
}

export const overRange = (over: Over): OverRange => ({
  over,
  rows(memory, count, target, a, aStep, b, _bStep, c, _cStep, length) {
    for (const end = target + count; target < end; target++, a += aStep) {
      over(memory, target, b, length, a, c);
    }
  },
});

/** SUM, unlike +, leaves the rounding rest of numbers that cancel out. */
const together: Two = (a, b) => finite(a + b);
const lesser: Two = (a, b) => Math.min(a, b);
const greater: Two = (a, b) => Math.max(a, b);

const sumOf: Over = (memory, target, start, length) => {
  let sum = 0;
  for (let at = start; at < start + length; at++) sum += memory[at]!;
  memory[target] = finite(sum);
};

const leastOf: Over = (memory, target, start, length) => {
  let least = memory[start]!;
  for (let at = start + 1; at < start + length; at++) least = Math.min(least, memory[at]!);
  memory[target] = least;
};

const greatestOf: Over = (memory, target, start, length) => {
  let greatest = memory[start]!;
  for (let at = start + 1; at < start + length; at++) greatest = Math.max(greatest, memory[at]!);
  memory[target] = greatest;
};

/** Adds a row to what stands at `target` … `end - 1`. */
function addOne(memory: Float64Array, target: number, end: number, a: number): void {
  for (; target < end; target++, a++) memory[target] = memory[target]! + memory[a]!;
}

/** Four rows: five numbers read and one written where one by one it would be eight and four. */
function addFour(
  memory: Float64Array,
  target: number,
  end: number,
  a: number,
  b: number,
  c: number,
  d: number,
): void {
  for (; target < end; target++, a++, b++, c++, d++) {
    memory[target] = memory[target]! + memory[a]! + memory[b]! + memory[c]! + memory[d]!;
  }
}

export const sum: Total = {
  of: together,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = together(memory[a]!, memory[b]!);
    }
  },
  rowsOfMany: (places) => (memory, count, target) => {
    const end = target + count;
    let next = 0;
    for (let at = target; at < end; at++) memory[at] = 0;
    for (; next + 4 <= places.length; next += 4) {
      addFour(memory, target, end, places[next]!, places[next + 1]!, places[next + 2]!, places[next + 3]!);
    }
    for (; next < places.length; next++) addOne(memory, target, end, places[next]!);
    for (let at = target; at < end; at++) memory[at] = finite(memory[at]!);
  },
  range: overRange(sumOf),
};

export const min: Total = {
  of: lesser,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = lesser(memory[a]!, memory[b]!);
    }
  },
  range: overRange(leastOf),
};

export const max: Total = {
  of: greater,
  rows(memory, count, target, a, aStep, b, bStep) {
    for (const end = target + count; target < end; target++, a += aStep, b += bStep) {
      memory[target] = greater(memory[a]!, memory[b]!);
    }
  },
  range: overRange(greatestOf),
};

export const sumproduct = overRange((memory, target, start, length, _x, second) => {
  let products = 0;
  for (let at = 0; at < length; at++) products += memory[start + at]! * memory[second + at]!;
  memory[target] = finite(products);
});

/** Positions count from 1; a fraction is cut off. Position 0 would be the whole range in Excel: here an error. */
export const index = overRange((memory, target, start, length, x) => {
  const position = Math.trunc(memory[x]!);
  memory[target] = position >= 1 && position <= length ? memory[start + position - 1]! : Number.NaN;
});

/** Where the first number stands that is the very same, from 1. */
export const match = overRange((memory, target, start, length, x) => {
  const sought = memory[x];
  let position = 0;
  while (position < length && sought !== memory[start + position]) position++;
  memory[target] = position < length ? position + 1 : Number.NaN;
});

export const npv = overRange((memory, target, start, length, x) => {
  const factor = 1 / (1 + memory[x]!);
  let value = 0;
  for (let at = start + length - 1; at >= start; at--) value = (value + memory[at]!) * factor;
  memory[target] = finite(value);
});
