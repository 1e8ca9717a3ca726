import fc from '../../support/fastCheck.js';
import { ratesOfReturn } from '../../../src/kpi/investment/ratesOfReturn.js';

/** Flows that are worth zero at exactly these rates: Π(x − (1 + rate)) in descending powers of x = 1 + r. */
function flowsWith(rates: readonly number[]): number[] {
  return rates.reduce<number[]>(
    (flows, rate) => [...flows, 0].map((flow, t) => flow - (1 + rate) * (flows[t - 1] ?? 0)),
    [1],
  );
}

function expectRates(flows: readonly number[], expected: readonly number[], tolerance = 1e-12): void {
  const rates = ratesOfReturn(flows);
  expect(rates).toHaveLength(expected.length);
  rates.forEach((rate, at) => {
    expect(Math.abs(rate - expected[at]!)).toBeLessThanOrEqual(tolerance);
  });
}

const worth = (rate: number, flows: readonly number[]) =>
  flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);
const size = (rate: number, flows: readonly number[]) => worth(rate, flows.map(Math.abs));
const ledger = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 80 });

describe('the rates of return of flows', () => {
  it.each([
    [[0.1]],
    [[0.1, 0.2]],
    [[-0.5, 0, 0.5]],
    [[-0.9, -0.2, 0.1, 1, 4]],
    [[-0.9999, -0.99, 0]],
    [[0, 10]],
  ])('are the roots %j that the flows were made from', (rates) => {
    expectRates(flowsWith(rates), rates);
  });
  it('are found among many', () => {
    const rates = [-0.8, -0.5, -0.2, 0.1, 0.5, 1, 3, 8];
    expectRates(flowsWith(rates), rates, 1e-11);
  });
  it.each([
    ['double', [0.1, 0.1], [0.1]],
    ['double root of 0', [0, 0], [0]],
    ['triple', [0.1, 0.1, 0.1], [0.1]],
    ['double root of 10', [10, 10], [10]],
    ['double beside a single one', [-0.5, 0.25, 0.25], [-0.5, 0.25]],
    ['fivefold', [0.1, 0.1, 0.1, 0.1, 0.1], [0.1]],
  ])('a root counts once: %s', (_title, made, expected) => {
    expectRates(flowsWith(made), expected, 1e-10);
  });
  it.each([
    ['beyond the range', [-1, 11.001]],
    ['a near miss of a double root', [-100, 220, -121.0001]],
    ['only costs', [-1, -2, -3]],
    ['no flow but zeros', [0, 0]],
    ['no flow', []],
    ['two costs around a gain too small', [-100, 0, 100, -100]],
  ])('none: %s', (_title, flows) => {
    expect(ratesOfReturn(flows)).toEqual([]);
  });
  it('include 10, write 0 without a sign and leave out −1', () => {
    expect(ratesOfReturn([-1, 11])).toEqual([10]);
    expect(ratesOfReturn([-1, 0])).toEqual([]);
    expect(ratesOfReturn([-100, 100])).toEqual([0]);
    expect(ratesOfReturn([-1e300, 1e-10])).toEqual([]);
  });
  it.each([
    [
      'two rates, Excel shows 185%, NumPy −76% (numpy-financial #28)',
      [-50, -100, 600, 300, -100],
      [-0.768895470681, 1.854417828456],
    ],
    [
      'a last negative flow (#44)',
      [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1],
      [-0.999791260428, 1.004269848721],
    ],
    ['a loss over 16 periods (#98)', [-10000, ...Array<number>(16).fill(327.24625)], [-0.06765411345]],
    [
      '481 flows (pyxirr #24)',
      [-172545.848122807, ...Array<number>(480).fill(787.735232517999)],
      [0.003840104813],
    ],
    ['a rate next to −1 (#15)', [-3000, 2.3926932267015667e-7, 4.1672087103345505e-16], [-0.99999999992]],
    [
      'where LibreOffice gives up with its default guess',
      [-10000, ...Array<number>(60).fill(10)],
      // By bisection with 50 digits; a search that stops early prints −0.068175496.
      [-0.068175490963],
    ],
    [
      'where LibreOffice gives up with guesses 0.1 and 0.01',
      [-100000, -5000, ...Array<number>(59).fill(200)],
      [-0.055161617],
    ],
    ['NumPy, zeros within', [-100, 0, 0, 74], [-0.0954958]],
    ['zeros at both ends', [0, 0, -100, 110, 0], [0.1]],
  ])('%s', (_title, flows, expected) => {
    expectRates(flows, expected, 5e-8);
  });
  it('make the flows worth nothing, ascend and change the sign of no more than they may', () => {
    fc.assert(
      fc.property(ledger, (flows) => {
        const rates = ratesOfReturn(flows);
        const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
        expect(rates.length).toBeLessThanOrEqual(
          signs.filter((sign, t) => t > 0 && sign !== signs[t - 1]).length,
        );
        rates.forEach((rate, at) => {
          expect(rate).toBeGreaterThan(at === 0 ? -1 : rates[at - 1]!);
          expect(rate).toBeLessThanOrEqual(10);
          const step = 1e-12;
          const slope = Math.abs(worth(rate + step, flows) - worth(rate - step, flows));
          expect(Math.abs(worth(rate, flows))).toBeLessThanOrEqual(slope + 1e-12 * size(rate, flows));
        });
      }),
    );
  });
  it('leave no change of sign out', () => {
    const grid = Array.from({ length: 400 }, (_, at) => -0.9537 + at * 0.0231417);
    fc.assert(
      fc.property(ledger, (flows) => {
        const rates = ratesOfReturn(flows);
        for (let at = 1; at < grid.length; at += 1) {
          const low = grid[at - 1]!;
          const high = grid[at]!;
          const clear = [low, high].every((rate) => Math.abs(worth(rate, flows)) > 1e-9 * size(rate, flows));
          if (!clear || worth(low, flows) * worth(high, flows) > 0) continue;
          expect(rates.filter((rate) => rate >= low && rate <= high).length % 2).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });
  it('do not depend on the currency or on the side of the ledger', () => {
    fc.assert(
      fc.property(ledger, (flows) => {
        const rates = ratesOfReturn(flows);
        expectRates(
          flows.map((flow) => -flow * 1024),
          rates,
          1e-9,
        );
      }),
    );
  });
});
