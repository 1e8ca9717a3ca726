/**
 * Carries an operator out for `count` months, from operands at `a`, `b` and `c` to `target`. A step is 1 for a row and
 * 0 for one value in all months; `length` is the size of the range at `b` (and `c`). Allocates nothing.
 */
export type Kernel = (
  memory: Float64Array,
  count: number,
  target: number,
  a: number,
  aStep: number,
  b: number,
  bStep: number,
  c: number,
  cStep: number,
  length: number,
) => void;

/** A kernel with its places in the memory. */
export interface Instruction {
  readonly kernel: Kernel;
  readonly count: number;
  readonly target: number;
  readonly a: number;
  readonly aStep: number;
  readonly b: number;
  readonly bStep: number;
  readonly c: number;
  readonly cStep: number;
  readonly length: number;
}

export type One = (a: number) => number;
export type Two = (a: number, b: number) => number;
export type Three = (a: number, b: number, c: number) => number;

/**
 * A function of the numbers at `start` … `start + length - 1`, of one at `x` and of the range at `second`, its result
 * put at `target`: only places are passed, because V8 boxes the numbers that go in and out of a call it cannot inline.
 */
export type Over = (
  memory: Float64Array,
  target: number,
  start: number,
  length: number,
  x: number,
  second: number,
) => void;

/**
 * A function of single numbers and the loop that applies it to rows. The loop is written out each time: shared
 * through a callback it would call instead of inline, four times slower, and box every number it returns.
 */
export interface Each<F extends One | Two | Three = One | Two | Three> {
  readonly of: F;
  readonly rows: Kernel;
}

export interface OverRange {
  readonly over: Over;
  readonly rows: Kernel;
}

/** a ∘ b ∘ c … from the left; SUM, MIN and MAX also take ranges among them. */
export interface Fold extends Each<Two> {
  readonly range?: OverRange;
  /** a ∘ b ∘ c in one go: two thirds of the reading and half of the writing that two loops would do. */
  readonly rowsOfThree?: Kernel;
  /** Any number of rows, or of single numbers, at these places. */
  readonly rowsOfMany?: (places: Int32Array) => Kernel;
}
