import fc from '../support/fastCheck.js';
import { cumulativeSeries } from '../../src/chart/series/cumulativeSeries.js';
import { pointOn } from '../../src/chart/series/pointOn.js';
import { tornadoSeries } from '../../src/chart/series/tornadoSeries.js';
import { waterfallSeries, type WaterfallStep } from '../../src/chart/series/waterfallSeries.js';

/** Whole amounts, so that sums are exact. */
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const steps = fc.array(fc.record<WaterfallStep>({ amount, isTotal: fc.boolean() }), { maxLength: 20 });

describe('the columns of a waterfall', () => {
  it('end at the levels before and after each step, on either side of zero', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { base, plus, minus, total } = waterfallSeries(given);
        let before = 0;
        given.forEach(({ amount: size, isTotal }, at) => {
          if (isTotal) before = 0;
          const after = before + size;
          const top = base.above[at]! + plus.above[at]! + minus.above[at]! + Math.max(0, total[at]!);
          const bottom = base.below[at]! + plus.below[at]! + minus.below[at]! + Math.min(0, total[at]!);
          expect([top, bottom]).toEqual([Math.max(before, after, 0), Math.min(before, after, 0)]);
          before = after;
        });
      }),
    );
  });

  it('are as long as their amounts, in the one series they belong to', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { plus, minus, total } = waterfallSeries(given);
        given.forEach(({ amount: size, isTotal }, at) => {
          const lengths = {
            plus: plus.above[at]! - plus.below[at]!,
            minus: minus.above[at]! - minus.below[at]!,
            total: total[at],
          };
          expect(lengths).toEqual({
            plus: !isTotal && size > 0 ? size : 0,
            minus: !isTotal && size < 0 ? -size : 0,
            total: isTotal ? size : 0,
          });
        });
      }),
    );
  });

  it('never reach to the wrong side of zero', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const { base, plus, minus } = waterfallSeries(given);
        for (const { above, below } of [base, plus, minus]) {
          expect(above.filter((value) => !(value >= 0))).toEqual([]);
          expect(below.filter((value) => !(value <= 0))).toEqual([]);
        }
      }),
    );
  });

  it('are 0, not -0, where a cost of 0 was made negative', () => {
    expect(waterfallSeries([{ amount: -0, isTotal: true }]).total).toEqual([0]);
  });

  it('are split where a step crosses zero', () => {
    const crossing = waterfallSeries([
      { amount: 6, isTotal: true },
      { amount: -10, isTotal: false },
      { amount: 7, isTotal: false },
      { amount: 3, isTotal: true },
    ]);
    expect(crossing).toEqual({
      base: { above: [0, 0, 0, 0], below: [0, 0, 0, 0] },
      plus: { above: [0, 0, 3, 0], below: [0, 0, -4, 0] },
      minus: { above: [0, 6, 0, 0], below: [0, -4, 0, 0] },
      total: [6, 0, 0, 3],
    });
  });
});

describe('a cumulative curve', () => {
  it('rises from month to month by the flow of the month', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 61 }), (flows) => {
        const { x, values } = cumulativeSeries(flows);
        expect(x).toEqual(flows.map((_, at) => at));
        expect(values.map((value, at) => value - (values[at - 1] ?? 0))).toEqual(flows);
      }),
    );
  });
});

describe('a point on a curve', () => {
  const curve = { x: [0, 1, 2, 4], values: [-10, -4, 4, 0] };

  it.each([
    [0, -10],
    [0.5, -7],
    [1.5, 0],
    [2, 4],
    [3, 2],
    [4, 0],
  ])('stands at %d on the straight line between its neighbours', (x, value) => {
    expect(pointOn(curve, x)).toEqual({ x: [x], values: [value] });
  });

  it('is the last one where there is no x, or one beyond the end', () => {
    const last = { x: [4], values: [0] };
    expect([pointOn(curve, undefined), pointOn(curve, 7)]).toEqual([last, last]);
  });

  it('is none on a curve without points', () => {
    expect(pointOn({ x: [], values: [] }, 3)).toEqual({ x: [], values: [] });
  });
});

describe('the bars of a tornado', () => {
  const rows = fc.array(fc.record({ low: amount, high: amount }), { maxLength: 30 });

  it('lead from the base to both results, the widest first', () => {
    fc.assert(
      fc.property(rows, amount, (given, base) => {
        const { order, low, high } = tornadoSeries(given, base);
        expect([...order].sort((a, b) => a - b)).toEqual(given.map((_, at) => at));
        expect(low.map((value) => value + base)).toEqual(order.map((at) => given[at]!.low));
        expect(high.map((value) => value + base)).toEqual(order.map((at) => given[at]!.high));
        const widths = order.map((at) => Math.abs(given[at]!.high - given[at]!.low));
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
      }),
    );
  });

  it('keep the order of rows that are equally wide', () => {
    const equal = [
      { low: 0, high: 5 },
      { low: 9, high: 4 },
      { low: -1, high: 8 },
    ];
    expect(tornadoSeries(equal, 3).order).toEqual([2, 0, 1]);
  });
});
