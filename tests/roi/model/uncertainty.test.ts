import { pertMean } from '../../../src/stats/pertMean.js';
import { pertQuantileTable } from '../../../src/stats/pertQuantileTable.js';
import { pertSd } from '../../../src/stats/pertSd.js';
import { pertShape } from '../../../src/stats/pertShape.js';
import { quantile } from '../../../src/stats/quantile.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import type { Spread } from '../../../src/roi/case/types.js';
import { calculate } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { sensitivityOf, type Sensitivity } from '../../../src/roi/model/sensitivity.js';
import { simulate, simulationJob } from '../../../src/roi/model/simulation.js';
import { caseWith, custom, figure, monthly, once, WORK } from './completeCase.js';
import { expectClose } from './expectClose.js';

const HANDLING = { ...WORK, handleTime: figure(420, 360) };
const handling = (spreads: readonly Spread[] = []) =>
  modelOf(
    caseWith({
      metrics: HANDLING,
      benefits: [newBenefit('H', 'handlingTime', { realisation: 1 })],
      costs: [once('K', 1000)],
      more: { spreads },
    }),
  );

const rowOf = (rows: readonly Sensitivity[], path: string): Sensitivity =>
  rows.find((found) => found.path === path)!;

describe('the tornado', () => {
  it('60, not 61: moves the change, not the level', () => {
    const { low, high, moves } = rowOf(sensitivityOf(handling()), 'metrics.handleTime.after');
    expect([moves, low.value, high.value]).toEqual(['change', 348, 372]);
    const hours = [low, high].map(({ value }) => (10000 * (420 - value)) / 3600);
    expectClose(hours[1], 133.333333333);
    expectClose(hours[0], 200);
    expect([low.value, high.value]).not.toEqual([288, 432]);
  });

  it('62 moves a level and recomputes what divides by it', () => {
    const model = handling();
    const { low, high } = rowOf(sensitivityOf(model), 'metrics.utilisation.baseline');
    expectClose(low.value, 0.6);
    expectClose(high.value, 0.9);
    const { tape } = calculate(model);
    const base = tape.number(model.active.hard.pvBenefits);
    expectClose(low.npv + 1000, (base * 33.333333333) / 26.666666667, 1e-8);
    expectClose(high.npv + 1000, (base * 22.222222222) / 26.666666667, 1e-8);
  });

  it('63 clamps shares and says so', () => {
    const model = modelOf(
      caseWith({
        metrics: { ...HANDLING, firstContactResolution: figure(0.5, 0.95), repeatContacts: figure(1) },
        benefits: [newBenefit('F', 'firstContactResolution')],
      }),
    );
    const { high } = rowOf(sensitivityOf(model), 'metrics.firstContactResolution.after');
    expect(high).toMatchObject({ value: 1, isClamped: true });
  });

  it('is sorted, takes entered ends and leaves the model as it was', () => {
    const spread = { path: 'metrics.handleTime.after', low: 350, likely: null, high: 400 };
    const rows = sensitivityOf(handling([spread]));
    expect(rowOf(rows, spread.path)).toMatchObject({
      moves: 'spread',
      low: { value: 350 },
      high: { value: 400 },
    });
    expect(rows.map(({ swing }) => swing)).toEqual(rows.map(({ swing }) => swing).sort((a, b) => b - a));
    expect(sensitivityOf(handling([spread]))).toEqual(rows);
  });

  it('agrees with the case recomputed from scratch', () => {
    const { low } = rowOf(sensitivityOf(handling()), 'metrics.contactsPerMonth.baseline');
    const metrics = { ...HANDLING, contactsPerMonth: figure(8000) };
    const other = modelOf(
      caseWith({
        metrics,
        benefits: [newBenefit('H', 'handlingTime', { realisation: 1 })],
        costs: [once('K', 1000)],
      }),
    );
    expectClose(low.npv, calculate(other).tape.number(other.active.hard.npv));
  });
});

describe('the simulation', () => {
  it('75–77 percentiles and the beta-PERT', () => {
    expectClose(quantile([1, 2, 3, 4, 5], 0.1), 1.4);
    const { alpha, beta } = pertShape(4, 6, 12);
    [pertMean(4, 6, 12), alpha, beta, pertSd(4, 6, 12)].forEach((value, at) => {
      expectClose(value, [6.666666667, 2, 4, 1.42539329][at]!);
    });
    expect(pertSd(4, 6, 12)).not.toBeCloseTo(1.333333333, 3);
    const quantileOf = pertQuantileTable(4, 6, 12);
    [0.1, 0.5, 0.9].forEach((u, at) => {
      expect(Math.abs(quantileOf(u) - [4.897879668, 6.510481364, 8.671122997][at]!)).toBeLessThan(1e-6 * 8);
    });
  });

  const estimated = (trials: number, seed: number) =>
    modelOf(
      caseWith({
        terms: { discountRate: 0 },
        benefits: [custom('A', 6, { risk: 0.1 })],
        costs: [monthly('K', 5)],
        more: {
          spreads: [{ path: 'benefits.A.flow.amount', low: 4, likely: 6, high: 12 }],
          simulation: { trials, seed },
        },
      }),
    );

  it('gives the quantiles of the estimate', () => {
    const { npv, probability, paths, riskStaysIn, histogram } = simulate(estimated(20_000, 7));
    const net = (amount: number): number => 12 * (0.9 * amount - 5);
    expect(Math.abs(npv.p10 - net(4.897879668))).toBeLessThan(0.3);
    expect(Math.abs(npv.p50 - net(6.510481364))).toBeLessThan(0.3);
    expect(Math.abs(npv.p90 - net(8.671122997))).toBeLessThan(0.5);
    expect(Math.abs(npv.mean - net(6.666666667))).toBeLessThan(0.3);
    expect(probability).toBeGreaterThan(0.75);
    expect(paths).toEqual(['benefits.A.flow.amount']);
    expect(riskStaysIn).toBe(true);
    expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(20_000);
  });

  it('is the same for the same seed, at once or as a job', async () => {
    const atOnce = simulate(estimated(500, 3));
    expect(await simulationJob(estimated(500, 3))()).toEqual(atOnce);
    expect(simulate(estimated(500, 4)).npv).not.toEqual(atOnce.npv);
  });

  describe('as a job', () => {
    const TRIALS = 30_000;
    const PATIENCE = 60_000;
    const median = (gaps: readonly number[]): number =>
      [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Infinity;

    /** Milliseconds between the turns that a timer gets while the work is done. */
    async function gapsDuring(work: Promise<unknown>): Promise<readonly number[]> {
      const gaps: number[] = [];
      let last = performance.now();
      const timer = setInterval(() => {
        gaps.push(performance.now() - last);
        last = performance.now();
      }, 1);
      await work.finally(() => {
        clearInterval(timer);
      });
      return gaps;
    }

    it(
      'leaves room for typing, and its progress rises to 1',
      async () => {
        const parts: number[] = [];
        const gaps = await gapsDuring(
          simulationJob(estimated(TRIALS, 5))({ progress: (part) => parts.push(part) }),
        );
        // A slice is 12 ms; the rest is for machines that have other things to do.
        expect(median(gaps)).toBeLessThan(40);
        expect(gaps.length).toBeGreaterThan(1);
        expect(parts).toEqual([...parts].sort((a, b) => a - b));
        expect(parts.length).toBeGreaterThan(1);
        expect(parts.at(-1)).toBe(1);
      },
      PATIENCE,
    );

    it(
      'stops when it is aborted',
      async () => {
        const controller = new AbortController();
        const parts: number[] = [];
        const job = simulationJob(estimated(TRIALS, 6))({
          signal: controller.signal,
          progress: (part) => parts.push(part),
        });
        setTimeout(() => {
          controller.abort();
        }, 10);
        await expect(job).rejects.toMatchObject({ name: 'AbortError' });
        expect(parts.at(-1)).toBeLessThan(1);
      },
      PATIENCE,
    );
  });
});
