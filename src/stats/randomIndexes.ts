import { xoroshiro } from './xoroshiro.js';

const WORDS = 2 ** 32;

/**
 * A source of uniform whole numbers from 0 to n − 1, from one 32-bit word of xoroshiro128+ each, so that
 * resampling takes half the time. No probability differs from 1/n by more than 2⁻³².
 */
export function randomIndexes(n: number, seed: number): () => number {
  const generator = xoroshiro(seed);
  return () => Math.floor(((generator.next() >>> 0) * n) / WORDS);
}
