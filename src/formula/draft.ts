import type { Cell, Expr } from './expr.js';
import type { Instruction, Kernel } from './kernel.js';
import type { Plan } from './plan.js';

/** Where a value is to be found, and whether there is one per month. */
export interface Operand {
  readonly at: number;
  readonly step: 0 | 1;
  /** It is only known when the month before has been computed. */
  readonly live: boolean;
}

/** The instructions of a unit while they are being written. */
export interface Draft {
  readonly plan: Plan;
  /** Rows that recur together; empty when nothing recurs. */
  readonly together: ReadonlySet<Cell>;
  readonly once: Instruction[];
  readonly monthly: Instruction[];
  /** An expression that is used twice is computed once. */
  readonly done: Map<Expr, Operand>;
  scratch: number;
}

export const single = (at: number): Operand => ({ at, step: 0, live: false });
export const perMonth = (at: number, live = false): Operand => ({ at, step: 1, live });

export function take(draft: Draft, width: number): number {
  draft.scratch += width;
  return draft.plan.scratch + draft.scratch - width;
}

/** Writes an instruction for as many months as its operands have, or `count`. */
export function emit(
  draft: Draft,
  kernel: Kernel,
  operands: readonly Operand[],
  into?: number,
  length = 0,
  count = operands.some(({ step }) => step === 1) ? draft.plan.months : 1,
): Operand {
  const [a = single(0), b = single(0), c = single(0)] = operands;
  const target = into ?? take(draft, count);
  const live = operands.some((operand) => operand.live);
  (live ? draft.monthly : draft.once).push({
    kernel,
    target,
    count,
    a: a.at,
    aStep: a.step,
    b: b.at,
    bStep: b.step,
    c: c.at,
    cStep: c.step,
    length,
  });
  return { at: target, step: count === 1 ? 0 : 1, live };
}
