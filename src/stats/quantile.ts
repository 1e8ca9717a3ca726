/**
 * Quantile of at least one number in ascending order, linear between neighbours: Excel's PERCENTILE.INC, R's type 7
 * (Hyndman and Fan, The American Statistician 50 (1996), 361–365). `p` from 0 to 1.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  const position = p * last;
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[Math.min(below + 1, last)]!;
  return lower + (position - below) * (upper - lower);
}
