import { normalQuantile } from './normalQuantile.js';

/** Half width, in standard errors, of a two-sided normal interval: 1.96 for a confidence of 0.95. */
export function criticalZ(confidence: number): number {
  return Math.abs(normalQuantile((1 - confidence) / 2));
}
