import { overRange } from './ranges.js';

/** As far as LibreOffice goes (20 steps, 1e-7), and probably Excel ("within 0.00001 percent", 20 tries). */
const STEPS = 20;
const CLOSE = 1e-7;
/** Each further step doubles the right digits; at this change there are no more to be had. */
const POLISH = 3;
const EXACT = 1e-13;

/** Where Newton's step from `rate` leads: value and slope of Σ flow/(1+rate)^t, both by Horner's rule. */
function step(memory: Float64Array, start: number, length: number, rate: number): number {
  const factor = 1 / (1 + rate);
  let value = 0;
  let slope = 0;
  for (let at = length - 1; at >= 0; at--) {
    slope = slope * factor + value;
    value = value * factor + memory[start + at]!;
  }
  return rate + value / (slope * factor * factor);
}

/**
 * The rate at which the flows are worth nothing, the first of them now, by Newton's method from the guess at `x`. No
 * rate at or below −100 %.
 */
export const irr = overRange((memory, target, start, length, x) => {
  let rate = memory[x]!;
  let change = Infinity;
  let most = STEPS;
  for (let taken = 0; taken < most && change > EXACT; taken++) {
    const next = step(memory, start, length, rate);
    change = Math.abs(next - rate);
    rate = next;
    if (most === STEPS && change < CLOSE) most = taken + 1 + POLISH;
  }
  memory[target] = change < CLOSE && rate > -1 ? rate : Number.NaN;
});
