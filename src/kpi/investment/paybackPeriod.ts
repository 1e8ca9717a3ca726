import { KpiError } from '../errors.js';

/** Of all money moved so far: a cumulative nearer to zero is rounding, as that of −0.9 + 0.3 + 0.3 + 0.3. */
const ROUNDING = 1e-12;

/**
 * Periods until the cumulative flow first reaches zero, linear inside the period; 0 when the first flow is not
 * negative.
 *
 * @throws {KpiError} neverPaysBack
 */
export function paybackPeriod(flows: readonly number[]): number {
  let cumulative = 0;
  let moved = 0;
  for (let period = 0; period < flows.length; period += 1) {
    const flow = flows[period]!;
    const before = cumulative;
    cumulative += flow;
    moved += Math.abs(flow);
    if (!Number.isFinite(moved)) throw new KpiError('tooLarge');
    if (cumulative >= -ROUNDING * moved) return period === 0 ? 0 : period - 1 + Math.min(1, -before / flow);
  }
  throw new KpiError('neverPaysBack');
}
