import fc from '../support/fastCheck.js';
import { betaQuantile } from '../../src/stats/betaQuantile.js';
import { pertMean } from '../../src/stats/pertMean.js';
import { pertSd } from '../../src/stats/pertSd.js';
import { pertShape } from '../../src/stats/pertShape.js';
import { randomGenerator } from '../../src/stats/randomGenerator.js';
import { simulateNet } from '../../src/stats/simulateNet.js';
import type { ThreePoints } from '../../src/stats/types.js';
import { expectClose } from './golden.js';

const certain = (value: number): ThreePoints => ({ low: value, likely: value, high: value });
const line = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((some) => some.sort((a, b) => a - b))
  .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));

describe('simulateNet', () => {
  it('draws line after line, trial after trial', () => {
    const lines = [
      { low: 0, likely: 20, high: 100 },
      { low: -50, likely: -50, high: 10 },
    ];
    const random = randomGenerator(9);
    const draw = ({ low, likely, high }: ThreePoints) => {
      const { alpha, beta } = pertShape(low, likely, high);
      return low + (high - low) * betaQuantile(random(), alpha, beta);
    };
    const nets = [0, 1, 2].map(() => draw(lines[0]!) + draw(lines[1]!) - 7).sort((a, b) => a - b);
    const net = simulateNet(lines, 7, 3, 9);
    expectClose(net.p50, nets[1]!, 0, 1e-4);
    expectClose(net.p10, nets[0]! + 0.2 * (nets[1]! - nets[0]!), 0, 1e-4);
    expectClose(net.p90, nets[1]! + 0.8 * (nets[2]! - nets[1]!), 0, 1e-4);
    expectClose(net.mean, (nets[0]! + nets[1]! + nets[2]!) / 3, 0, 1e-4);
    expect(net.probabilityOfGain).toBe(nets.filter((value) => value > 0).length / 3);
  });
  it('is a certain estimate less the cost where nothing is uncertain', () => {
    expect(simulateNet([certain(30), certain(12)], 40, 100, 1)).toEqual({
      p10: 2,
      p50: 2,
      p90: 2,
      mean: 2,
      probabilityOfGain: 1,
    });
    expect(simulateNet([], 5, 10, 1)).toEqual({ p10: -5, p50: -5, p90: -5, mean: -5, probabilityOfGain: 0 });
  });
  it('does not call a net of 0 a gain', () => {
    expect(simulateNet([certain(5)], 5, 10, 1).probabilityOfGain).toBe(0);
  });
  it('comes to the mean and spread of the estimates by theory', () => {
    const lines = [
      { low: 10, likely: 12, high: 30 },
      { low: 0, likely: 40, high: 41 },
      { low: -5, likely: 0, high: 20 },
      { low: 3, likely: 9, high: 12 },
    ];
    const net = simulateNet(lines, 20, 40_000, 1);
    const mean = lines.reduce((sum, { low, likely, high }) => sum + pertMean(low, likely, high), -20);
    const sd = Math.hypot(...lines.map(({ low, likely, high }) => pertSd(low, likely, high)));
    expectClose(net.mean, mean, 0, (4 * sd) / 200);
    // A sum of four is nearly normal: P90 − P10 is about 2 × 1.28 standard deviations.
    expectClose((net.p90 - net.p10) / 2.5631, sd, 0.03);
  });
  it('leaves the draws of the other lines when one becomes certain', () => {
    const open = { low: 0, likely: 1, high: 4 };
    const fixed = simulateNet([certain(2), open], 0, 500, 1);
    const moved = simulateNet([certain(7), open], 0, 500, 1);
    expectClose(moved.p50 - fixed.p50, 5, 1e-12);
  });
  it('is in order, within the range, and the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 4 }),
        fc.integer({ min: -500, max: 500 }),
        fc.integer(),
        (lines, cost, seed) => {
          const net = simulateNet(lines, cost, 40, seed);
          const lowest = lines.reduce((sum, { low }) => sum + low, -cost);
          const highest = lines.reduce((sum, { high }) => sum + high, -cost);
          expect(net).toEqual(simulateNet(lines, cost, 40, seed));
          const inOrder = [lowest - 1e-9, net.p10, net.p50, net.p90, highest + 1e-9];
          expect([...inOrder].sort((a, b) => a - b)).toEqual(inOrder);
          expect(net.mean).toBeGreaterThanOrEqual(lowest - 1e-9);
          expect(net.mean).toBeLessThanOrEqual(highest + 1e-9);
          if (lowest > 0) expect(net.probabilityOfGain).toBe(1);
          if (highest <= 0) expect(net.probabilityOfGain).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });
  it('gains less often the more it costs', () => {
    const lines = [{ low: 0, likely: 10, high: 50 }];
    const chances = [0, 5, 12, 20, 30, 50].map((cost) => simulateNet(lines, cost, 2000, 1).probabilityOfGain);
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
    expect(chances[0]).toBe(1);
    expect(chances.at(-1)).toBe(0);
  });
});
