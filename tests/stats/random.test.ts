import fc from '../support/fastCheck.js';
import { randomGenerator } from '../../src/stats/randomGenerator.js';
import { randomIndexes } from '../../src/stats/randomIndexes.js';
import { golden, number } from './golden.js';

const seed = fc.maxSafeInteger();

/** Pearson's X² of counts that should be equal. */
function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('randomGenerator', () => {
  it.each(golden('stats-random.csv'))('draws what the reference draws: number $draw of seed $seed', (row) => {
    const random = randomGenerator(number(row, 'seed'));
    for (let skipped = 0; skipped < number(row, 'draw'); skipped += 1) random();
    expect(random()).toBe(number(row, 'numerator') / 2 ** 53);
  });
  it('gives the same numbers for the same seed, in [0, 1)', () => {
    fc.assert(
      fc.property(seed, (any) => {
        const one = randomGenerator(any);
        const other = randomGenerator(any);
        for (let draw = 0; draw < 20; draw += 1) {
          const value = one();
          expect(other()).toBe(value);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(1);
        }
      }),
    );
  });
  it('is uniform along one seed', () => {
    const random = randomGenerator(1);
    const counts = new Array<number>(100).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) counts[Math.floor(100 * random())]! += 1;
    // 99 degrees of freedom: both tails of 1e-4.
    expect(chiSquared(counts)).toBeGreaterThan(54);
    expect(chiSquared(counts)).toBeLessThan(161);
  });
  it('is uniform across neighbouring seeds, neither echoing them nor spreading them evenly', () => {
    const counts = new Array<number>(20).fill(0);
    for (let any = 0; any < 4000; any += 1) counts[Math.floor(20 * randomGenerator(any)())]! += 1;
    // 19 degrees of freedom: both tails of 1e-3.
    expect(chiSquared(counts)).toBeGreaterThan(5.4);
    expect(chiSquared(counts)).toBeLessThan(43.8);
  });
});

describe('randomIndexes', () => {
  it('reaches every index and no other', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 12 }), (any, n) => {
        const drawIndex = randomIndexes(n, any);
        const seen = new Set(Array.from({ length: 400 }, drawIndex));
        expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at));
      }),
    );
  });
  it('is uniform', () => {
    const drawIndex = randomIndexes(100, 7);
    const counts = new Array<number>(100).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) counts[drawIndex()]! += 1;
    expect(chiSquared(counts)).toBeGreaterThan(54);
    expect(chiSquared(counts)).toBeLessThan(161);
  });
});
