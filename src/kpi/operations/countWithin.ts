import { errorIn } from '../cells.js';
import type { Range } from '../define.js';
import { CellError, atLeast, wrongKind } from '../errors.js';

export interface WithinTarget {
  readonly count: number;
  readonly within: number;
}

/**
 * How many times a range holds, and how many of them are within the target. A time that equals the target
 * is within it, whereas a limit of `classCounts` belongs to the class above it.
 */
export function countWithin(times: Range, target: number): WithinTarget {
  let blanks = times.blankZeros;
  let count = 0;
  let within = 0;
  for (const row of times.rows) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== 'number') {
        const error = errorIn(cell);
        if (error !== undefined) throw new CellError(error);
      } else if (cell === 0 && blanks > 0) blanks -= 1;
      else if (cell >= 0 && cell < Infinity) {
        count += 1;
        if (cell <= target) within += 1;
      } else
        throw Number.isFinite(cell) ? atLeast(times.name, 0, cell) : wrongKind(times.name, 'number', cell);
    }
  }
  return { count, within };
}
