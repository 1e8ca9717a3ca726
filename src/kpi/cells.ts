import type { Range } from './define.js';
import {
  CellError,
  KpiError,
  atLeast,
  nothingToCompute,
  offScale,
  unequalLengths,
  wrongKind,
} from './errors.js';

/*
 * The one place that decides what a cell means: numbers count, blanks, text and TRUE/FALSE inside a range
 * are skipped as AVERAGE skips them, an error cell ends the calculation with that error. Typed loops over
 * the rows as Excel sent them, without a callback or a copy, because a whole column has 1,048,576 of them.
 */

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

const ERROR_CELL = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!)$/;

/** Excel describes an error cell by an object whose text stands in `code`, `basicValue` or `errorCode`. */
export function errorIn(cell: unknown): string | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  const { code, basicValue, errorCode } = cell as Record<string, unknown>;
  return [code, basicValue, errorCode].find(
    (text): text is string => typeof text === 'string' && ERROR_CELL.test(text),
  );
}

/** Called for what is no number: an error cell throws, anything else is skipped. */
function skip(cell: unknown): void {
  const error = errorIn(cell);
  if (error !== undefined) throw new CellError(error);
}

function refuse(range: Range, lowest: number, highest: number, value: number): never {
  finite(range, value);
  throw highest === NO_LIMIT
    ? atLeast(range.name, lowest, value)
    : offScale(range.name, lowest, highest, value);
}

function finite(range: Range, value: number): number {
  if (Number.isFinite(value)) return value;
  throw wrongKind(range.name, 'number', value);
}

/** The largest number there is: beyond it lies Infinity, which no cell can hold. */
export const NO_LIMIT = Number.MAX_VALUE;

export interface Totals {
  readonly count: number;
  readonly sum: number;
}

/** Count and sum of the numbers in a range, each of which must lie on the scale. */
export function totalsOf(range: Range, lowest = -NO_LIMIT, highest = NO_LIMIT): Totals {
  const { rows } = range;
  let blanks = range.blankZeros;
  let count = 0;
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== 'number') skip(cell);
      else if (cell === 0 && blanks > 0) blanks -= 1;
      else if (cell >= lowest && cell <= highest) {
        count += 1;
        sum += cell;
      } else refuse(range, lowest, highest, cell);
    }
  }
  if (!Number.isFinite(sum)) throw new KpiError('tooLarge');
  return { count, sum };
}

/** Whole numbers below this one, a power of two, are tallied before they are classed. */
const TALLIED = 256;

function classOf(value: number, limits: readonly number[]): number {
  let at = 0;
  while (at < limits.length && value >= limits[at]!) at += 1;
  return at;
}

/**
 * How many numbers of a range fall into each class. `limits` are the lower limits of every class but the
 * first, so that classes partition the scale: 6.5 and 8.5 fall into exactly one.
 *
 * Answers are nearly always small whole numbers. Tallying those takes no branch that depends on the answer,
 * and so is quicker than comparing every cell with every limit.
 */
export function classCounts(
  range: Range,
  lowest: number,
  highest: number,
  limits: readonly number[],
): readonly number[] {
  const { rows } = range;
  const counts = new Array<number>(limits.length + 1).fill(0);
  const tally = new Float64Array(TALLIED);
  const onScale = Uint8Array.from(tally, (_, value) => Number(value >= lowest && value <= highest));
  let blanks = range.blankZeros;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== 'number') skip(cell);
      else {
        const small = cell & (TALLIED - 1);
        if (small === cell && onScale[small] === 1) tally[small]! += 1;
        else if (cell >= lowest && cell <= highest) counts[classOf(cell, limits)]! += 1;
        else if (cell === 0 && blanks > 0) blanks -= 1;
        else refuse(range, lowest, highest, cell);
      }
    }
  }
  tally[0] = Math.max(0, tally[0]! - blanks);
  for (let value = 0; value < TALLIED; value += 1) {
    counts[classOf(value, limits)]! += tally[value]!;
  }
  return counts;
}

/** The numbers of a range, in order, for what needs them all at once: medians, ranks, resampling. */
export function numbersOf(range: Range, lowest = -NO_LIMIT, highest = NO_LIMIT): Float64Array {
  const { rows } = range;
  const numbers: number[] = [];
  let blanks = range.blankZeros;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell !== 'number') skip(cell);
      else if (cell === 0 && blanks > 0) blanks -= 1;
      else if (cell >= lowest && cell <= highest) numbers.push(finite(range, cell));
      else refuse(range, lowest, highest, cell);
    }
  }
  return new Float64Array(numbers);
}

/**
 * The flows of a range by position: blanks are zeros that keep their place, trailing ones fall away. Text
 * would shift every later flow by a period, so it is refused instead of skipped.
 */
export function flowsOf(range: Range): number[] {
  const flows: number[] = [];
  let position = 0;
  let zeros = 0;
  for (const row of range.rows) {
    for (const cell of row) {
      if (cell === 0) zeros += 1;
      else if (typeof cell === 'number') {
        while (flows.length < position) flows.push(0);
        flows.push(finite(range, cell));
      } else {
        skip(cell);
        if (!isBlank(cell)) throw wrongKind(range.name, 'number', cell);
      }
      position += 1;
    }
  }
  if (flows.length > 0) return flows;
  if (zeros > range.blankZeros) return [0];
  throw nothingToCompute(range.name);
}

export function sizeOf({ rows }: Range): number {
  return rows.length * (rows[0]?.length ?? 0);
}

/** The cell at a position in reading order, so that a row and a column are read alike. */
export function cellAt({ rows }: Range, position: number): unknown {
  const width = rows[0]?.length ?? 1;
  return rows[Math.floor(position / width)]?.[position % width];
}

/** How many cells two ranges have that belong together cell by cell. */
export function pairedSize(first: Range, second: Range): number {
  const size = sizeOf(first);
  if (size !== sizeOf(second)) throw unequalLengths(first.name, size, second.name, sizeOf(second));
  return size;
}

const MAY_BE_NUMBER = /^[-\d]/;

/** "42" and 42, "Ann" and " ann" are one identifier, as COUNTIF has it; "007" keeps its zeros. */
function identifier(text: string): string | number {
  const plain = text.trim().toLowerCase();
  if (!MAY_BE_NUMBER.test(plain)) return plain;
  const number = Number(plain);
  return String(number) === plain ? number : plain;
}

/** Visits the identifiers of a range, text and numbers; blanks are none. */
export function forEachId(range: Range, visit: (id: string | number) => void): void {
  const { rows } = range;
  let blanks = range.blankZeros;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (cell === 0 && blanks > 0) blanks -= 1;
      else if (typeof cell === 'number') visit(finite(range, cell));
      else if (typeof cell === 'string') {
        const id = identifier(cell);
        if (id !== '') visit(id);
      } else skip(cell);
    }
  }
}

/** How many zeros a range holds, any of which may be a blank cell in disguise. */
export function zerosIn(rows: Range['rows']): number {
  let zeros = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    for (let column = 0; column < row.length; column += 1) if (row[column] === 0) zeros += 1;
  }
  return zeros;
}
