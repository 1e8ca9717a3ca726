import { readArgument } from './arguments.js';
import type { KpiFunction, Outcome } from './define.js';
import { KpiError } from './errors.js';

type Compute = (...args: readonly unknown[]) => Outcome | Promise<Outcome>;

function isFiniteOutcome(outcome: Outcome): boolean {
  if (typeof outcome === 'number') return Number.isFinite(outcome);
  return outcome.every((row) => row.every((cell) => typeof cell === 'string' || Number.isFinite(cell)));
}

function checked(outcome: Outcome): Outcome {
  if (isFiniteOutcome(outcome)) return outcome;
  throw new KpiError('tooLarge');
}

/**
 * Runs a function on arguments as Excel sends them: reads each by its kind, computes, and lets nothing out
 * that is not a finite number. Surplus arguments are ignored: Excel appends its invocation object.
 *
 * @param blankZeros per argument, how many of its zeros are blank cells in truth
 * @throws {KpiError} with the reason; {CellError} when an argument holds an error cell
 */
export function evaluate(
  fn: KpiFunction,
  sent: readonly unknown[],
  blankZeros: readonly number[] = [],
): Outcome | Promise<Outcome> {
  const { params } = fn;
  const args = new Array<unknown>(params.length);
  for (let at = 0; at < params.length; at += 1) {
    args[at] = readArgument(params[at]!, sent[at], blankZeros[at] ?? 0);
  }
  const outcome = (fn.compute as Compute)(...args);
  return outcome instanceof Promise ? outcome.then(checked) : checked(outcome);
}
