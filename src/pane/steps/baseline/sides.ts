/** The two figures of a metric. */
export const SIDES = ['baseline', 'after'] as const;
export type Side = (typeof SIDES)[number];
