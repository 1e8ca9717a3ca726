import type { KpiFunction, Outcome } from '../../src/kpi/define.js';
import { CellError, KpiError } from '../../src/kpi/errors.js';
import { evaluate } from '../../src/kpi/evaluate.js';

export const column = (values: readonly unknown[]) => values.map((value) => [value]);

/** The result of a synchronous function that gives one number. */
export function value(fn: KpiFunction, ...args: unknown[]): number {
  const outcome = evaluate(fn, args);
  if (typeof outcome !== 'number') throw new TypeError(`${fn.id} gave no number`);
  return outcome;
}

/** The rows of a synchronous function that spills. */
export function rows(fn: KpiFunction, ...args: unknown[]): Exclude<Outcome, number> {
  const outcome = evaluate(fn, args);
  if (typeof outcome === 'number' || outcome instanceof Promise)
    throw new TypeError(`${fn.id} did not spill`);
  return outcome;
}

/** A labelled spill as an object: label to its first value. */
export function labelled(fn: KpiFunction, ...args: unknown[]): Record<string, number> {
  return Object.fromEntries(rows(fn, ...args).map(([label, first]) => [String(label), first as number]));
}

/** The code of the error that a call ends in; '' when it does not. */
export function failure(fn: KpiFunction, ...args: unknown[]): string {
  try {
    void evaluate(fn, args);
  } catch (error) {
    if (error instanceof KpiError) return error.code;
    if (error instanceof CellError) return error.cell;
    throw error;
  }
  return '';
}
