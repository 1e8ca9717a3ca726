import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro } from './xoroshiro.js';

/** A source of uniform numbers in [0, 1), multiples of 2⁻⁵³, from xoroshiro128+. The same seed gives the same numbers. */
export function randomGenerator(seed: number): () => number {
  const generator = xoroshiro(seed);
  return () => uniformFloat64(generator);
}
