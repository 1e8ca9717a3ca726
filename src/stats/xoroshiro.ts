import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * xoroshiro128+ (Blackman and Vigna, ACM Transactions on Mathematical Software 47 (2021), 36), 32 bits a draw, integer
 * arithmetic only and so the same in every engine. Any whole number is a seed; its last 32 bits count.
 *
 * The state is filled by SplitMix32 as its authors advise: pure-rand's own seeding leaves half of it constant, and the
 * first number is then 0.99999997 for every small seed.
 */
export function xoroshiro(seed: number): RandomGenerator {
  let counter = seed | 0;
  const word = () => {
    counter = (counter + 0x9e3779b9) | 0;
    const half = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    const mixed = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return xoroshiro128plusFromState([word(), word(), word(), word()]);
}
