import type { KpiFunction } from './define.js';

/**
 * Whether a function must know where its arguments stand: desktop Excel sends blank cells as 0, and only
 * the cells themselves tell one from the other. Excel demands a matrix as the result of such a function.
 */
export function needsAddresses(fn: KpiFunction): boolean {
  return fn.params.some(({ blanksMatter }) => blanksMatter);
}
