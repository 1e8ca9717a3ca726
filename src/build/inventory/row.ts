import type { Place } from './place.js';

/** What a source asks for, and where it ended up. */
export interface Row {
  readonly asks: string;
  readonly at: readonly Place[];
  /** What of it is missing, and why; with no place at all, why there is none. */
  readonly lacks?: string;
}

export const placed = (asks: string, ...at: readonly [Place, ...Place[]]): Row => ({ asks, at });
export const partly = (asks: string, lacks: string, ...at: readonly [Place, ...Place[]]): Row => ({
  asks,
  at,
  lacks,
});
export const left = (asks: string, why: string): Row => ({ asks, at: [], lacks: why });
