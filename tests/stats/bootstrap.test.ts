import fc from '../support/fastCheck.js';
import { bootstrapInterval } from '../../src/stats/bootstrapInterval.js';
import { bootstrapReplicates } from '../../src/stats/bootstrapReplicates.js';
import { meanTest } from '../../src/stats/meanTest.js';
import { randomIndexes } from '../../src/stats/randomIndexes.js';
import { sampleOf } from '../../src/stats/sampleOf.js';
import { statisticOf } from '../../src/stats/statisticOf.js';
import type { Statistic } from '../../src/stats/types.js';
import { confidence } from './arbitraries.js';
import { expectClose, golden, list, number } from './golden.js';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
const statistic = fc.oneof(
  fc.constant<Statistic>('mean'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom<Statistic>(0, 0.5, 0.9, 1),
);

describe('bootstrapReplicates', () => {
  it('draws the samples of its seed and takes the statistic of each', () => {
    fc.assert(
      fc.property(values, statistic, fc.integer(), (some, of, seed) => {
        const drawIndex = randomIndexes(some.length, seed);
        const sorted = Float64Array.from(some).sort();
        const slowly = Array.from({ length: 5 }, () =>
          statisticOf(
            Float64Array.from(some, () => sorted[drawIndex()]!),
            of,
          ),
        );
        const replicates = bootstrapReplicates(some, of, 5, seed);
        slowly.forEach((expected, at) => {
          expectClose(replicates[at], expected, 1e-12, 1e-9);
        });
      }),
    );
  });
  // The exact values are those over all resamples: four of two numbers, 27 of three.
  it.each([
    [[0, 1], 0.353553],
    [[1, 2, 3], 0.471405],
  ])('has the exact standard error of the mean of %j', (some, exact) => {
    const replicates = bootstrapReplicates(some, 'mean', 200_000, 1);
    expectClose(sampleOf(replicates).sd, exact, 0.005);
  });
});

describe('bootstrapInterval', () => {
  // A sheet that holds these numbers must show them for ever.
  it.each(golden('stats-bootstrap.csv'))(
    'is the one of its seed: $statistic, $resamples resamples, seed $seed, confidence $confidence',
    (row) => {
      const of = row['statistic'] === 'mean' ? 'mean' : number(row, 'statistic');
      const { low, high } = bootstrapInterval(
        list(row, 'values'),
        of,
        number(row, 'resamples'),
        number(row, 'seed'),
        number(row, 'confidence'),
      );
      expectClose(low, number(row, 'low'), 1e-12, 1e-12);
      expectClose(high, number(row, 'high'), 1e-12, 1e-12);
    },
  );
  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(values, statistic, (some, of) => {
        const reversed = [...some].reverse();
        expect(bootstrapInterval(reversed, of, 20, 1, 0.9)).toEqual(bootstrapInterval(some, of, 20, 1, 0.9));
        expect(reversed.reverse()).toEqual(some);
      }),
    );
  });
  it('is another one for another seed', () => {
    const some = Array.from({ length: 30 }, (_, at) => Math.sin(at));
    expect(bootstrapInterval(some, 'mean', 500, 1, 0.95)).not.toEqual(
      bootstrapInterval(some, 'mean', 500, 2, 0.95),
    );
  });
  it('is one value for equal values and for a lone one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((same) => !Object.is(same, -0)),
        fc.integer({ min: 1, max: 9 }),
        statistic,
        (same, n, of) => {
          const { low, high } = bootstrapInterval(new Array<number>(n).fill(same), of, 50, 1, 0.95);
          expect([low, high]).toEqual([same, same]);
        },
      ),
    );
  });
  it('stays within the values and widens with the confidence', () => {
    fc.assert(
      fc.property(values, statistic, confidence, (some, of, level) => {
        const narrow = bootstrapInterval(some, of, 60, 3, level / 2);
        const wide = bootstrapInterval(some, of, 60, 3, level);
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-9);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-9);
        expect(wide.low).toBeGreaterThanOrEqual(Math.min(...some) - 1e-9);
        expect(wide.high).toBeLessThanOrEqual(Math.max(...some) + 1e-9);
      }),
    );
  });
  it('comes close to the interval by theory for the mean of many values', () => {
    const some = Float64Array.from({ length: 400 }, (_, at) => Math.sin(at) * 10 + at / 40);
    const sample = sampleOf(some);
    const theory = meanTest({ mean: 0, sd: 0, n: 2 }, sample);
    const { low, high } = bootstrapInterval(some, 'mean', 4000, 1, 0.95);
    const width = theory!.high - theory!.low;
    expectClose(low, theory!.low, 0, 0.04 * width);
    expectClose(high, theory!.high, 0, 0.04 * width);
  });
});
