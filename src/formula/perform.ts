import { dividedBy, minus, plus, times } from './arithmetic.js';
import { atLeast, equals, less, more } from './comparison.js';
import type { Kernel } from './kernel.js';
import { and, either, ifError } from './logic.js';
import { copy } from './moves.js';
import { max, min, sum } from './ranges.js';

/**
 * The commonest operators on single numbers, computed on the spot at a third of what a call of their kernel costs. The
 * place of each is its case in `perform`.
 */
const SINGLES: readonly (Kernel | undefined)[] = [
  copy,
  plus.rows,
  minus.rows,
  times.rows,
  times.rowsOfThree,
  dividedBy.rows,
  sum.rows,
  min.rows,
  max.rows,
  less.rows,
  more.rows,
  atLeast.rows,
  equals.rows,
  and.rows,
  either.rows,
  ifError.rows,
];

// Bindings of this module, because V8 inlines only those.
const { of: add } = plus;
const { of: subtract } = minus;
const { of: multiply } = times;
const { of: divide } = dividedBy;
const { of: together } = sum;
const { of: lesser } = min;
const { of: greater } = max;
const { of: isLess } = less;
const { of: isMore } = more;
const { of: isAtLeast } = atLeast;
const { of: isEqual } = equals;
const { of: both } = and;
const { of: choose } = either;
const { of: rescue } = ifError;

/** Numbers in a record. */
export const RECORD = 8;

/**
 * The instructions of a tape, a record of whole numbers each: which, target, a, b, c, count, steps, length. `which` is
 * the place among the singles, or −1 − the place of the kernel; `steps` is aStep + 2 bStep + 4 cStep. As many objects
 * would take three times the memory, and twice the time to fetch it.
 */
export interface Code {
  readonly records: Int32Array;
  readonly kernels: readonly Kernel[];
}

/** The place among the singles; −1: the kernel has to be called. */
export const singleOf = (kernel: Kernel): number => SINGLES.indexOf(kernel);

/** Carries out the records `from` … `to - 1`, counted in numbers. Allocates nothing. */
export function perform(memory: Float64Array, { records, kernels }: Code, from: number, to: number): void {
  for (let at = from; at < to; at += RECORD) {
    const which = records[at]!;
    const target = records[at + 1]!;
    const a = records[at + 2]!;
    const b = records[at + 3]!;
    const c = records[at + 4]!;
    switch (which) {
      case 0:
        memory[target] = memory[a]!;
        break;
      case 1:
        memory[target] = add(memory[a]!, memory[b]!);
        break;
      case 2:
        memory[target] = subtract(memory[a]!, memory[b]!);
        break;
      case 3:
        memory[target] = multiply(memory[a]!, memory[b]!);
        break;
      case 4:
        memory[target] = multiply(multiply(memory[a]!, memory[b]!), memory[c]!);
        break;
      case 5:
        memory[target] = divide(memory[a]!, memory[b]!);
        break;
      case 6:
        memory[target] = together(memory[a]!, memory[b]!);
        break;
      case 7:
        memory[target] = lesser(memory[a]!, memory[b]!);
        break;
      case 8:
        memory[target] = greater(memory[a]!, memory[b]!);
        break;
      case 9:
        memory[target] = isLess(memory[a]!, memory[b]!);
        break;
      case 10:
        memory[target] = isMore(memory[a]!, memory[b]!);
        break;
      case 11:
        memory[target] = isAtLeast(memory[a]!, memory[b]!);
        break;
      case 12:
        memory[target] = isEqual(memory[a]!, memory[b]!);
        break;
      case 13:
        memory[target] = both(memory[a]!, memory[b]!);
        break;
      case 14:
        memory[target] = choose(memory[a]!, memory[b]!, memory[c]!);
        break;
      case 15:
        memory[target] = rescue(memory[a]!, memory[b]!);
        break;
      default: {
        const steps = records[at + 6]!;
        const kernel = kernels[-1 - which]!;
        const length = records[at + 7]!;
        kernel(memory, records[at + 5]!, target, a, steps & 1, b, (steps >> 1) & 1, c, steps >> 2, length);
      }
    }
  }
}
