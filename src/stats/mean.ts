/**
 * Arithmetic mean of at least one number. The second pass adds what rounding lost in the first, so that the
 * mean of equal numbers is that number exactly (Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247).
 */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at]!;
  const first = sum / values.length;
  let lost = 0;
  for (let at = 0; at < values.length; at += 1) lost += values[at]! - first;
  return first + lost / values.length;
}
