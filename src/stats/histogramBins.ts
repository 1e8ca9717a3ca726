import { bin } from 'd3-array';

/** How many values there are from each bound up to, and without, the next; a single value stands between itself and itself. */
export interface Histogram {
  readonly bounds: readonly number[];
  readonly counts: readonly number[];
}

/**
 * About so many bins of equal, round width; zero is a bound wherever there are values on both sides, so that gains and
 * losses never share a column. Values that are no numbers are left out.
 */
export function histogramBins(values: ArrayLike<number>, about: number): Histogram {
  const finite = Array.from(values).filter(Number.isFinite);
  const bins = bin().thresholds(about)(finite);
  const first = bins[0];
  if (finite.length === 0 || first?.x0 === undefined) return { bounds: [], counts: [] };
  return {
    bounds: [first.x0, ...bins.map(({ x1 = 0 }) => x1)],
    counts: bins.map(({ length }) => length),
  };
}
