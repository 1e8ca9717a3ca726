import fc from '../support/fastCheck.js';
import { histogramBins } from '../../src/stats/histogramBins.js';

describe('the bins of a histogram', () => {
  const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((value) => value / 100);
  const trials = fc.array(cents, { minLength: 2, maxLength: 300 });

  it('hold every value once, each between its bounds', () => {
    fc.assert(
      fc.property(trials, fc.integer({ min: 5, max: 30 }), (values, about) => {
        fc.pre(Math.max(...values) > Math.min(...values));
        const { bounds, counts } = histogramBins(values, about);
        const counted = counts.map(
          (_, at) => values.filter((value) => bounds[at]! <= value && value < bounds[at + 1]!).length,
        );
        expect(counts).toEqual(counted);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  it('are equally wide, of a width of 1, 2 or 5 and zeros', () => {
    fc.assert(
      fc.property(trials, (values) => {
        fc.pre(Math.max(...values) > Math.min(...values));
        const { bounds } = histogramBins(values, 20);
        const width = bounds[1]! - bounds[0]!;
        bounds.slice(1).forEach((bound, at) => {
          expect(Math.abs(bound - bounds[at]! - width)).toBeLessThan(1e-6 * width);
        });
        const digits = width / 10 ** Math.floor(Math.log10(width * (1 + 1e-9)));
        expect([1, 2, 5].some((round) => Math.abs(digits - round) < 1e-6)).toBe(true);
      }),
    );
  });

  it('never put gains and losses into one', () => {
    fc.assert(
      fc.property(trials, (values) => {
        fc.pre(Math.min(...values) < -1 && Math.max(...values) > 1);
        expect(histogramBins(values, 20).bounds).toContain(0);
      }),
    );
  });

  it('are one without width for a single value, and none for nothing', () => {
    expect(histogramBins([5, 5, 5], 20)).toEqual({ bounds: [5, 5], counts: [3] });
    expect(histogramBins([], 20)).toEqual({ bounds: [], counts: [] });
    expect(histogramBins([Number.NaN, Number.POSITIVE_INFINITY], 20)).toEqual({ bounds: [], counts: [] });
    expect(histogramBins(Float64Array.of(1, 2, 3), 2).counts).toEqual([1, 1, 1]);
  });
});
