import type { Curve } from './cumulativeSeries.js';

/**
 * The point of a curve at x, between its points on the straight line that joins them; its last point where x is
 * undefined (never paid back) or beyond. Nothing for a curve without points.
 */
export function pointOn({ x: xs, values }: Curve, x: number | undefined): Curve {
  const last = xs.length - 1;
  if (last < 0) return { x: [], values: [] };
  const after = x === undefined ? -1 : xs.findIndex((each) => each >= x);
  if (x === undefined || after < 0) return { x: [xs[last]!], values: [values[last]!] };
  if (after === 0 || xs[after] === x) return { x: [xs[after]!], values: [values[after]!] };
  const part = (x - xs[after - 1]!) / (xs[after]! - xs[after - 1]!);
  return { x: [x], values: [values[after - 1]! + part * (values[after]! - values[after - 1]!)] };
}
