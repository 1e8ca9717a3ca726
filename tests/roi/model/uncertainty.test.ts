import { pertMean } from '../../../src/stats/pertMean.js';
import { pertQuantileTable } from '../../../src/stats/pertQuantileTable.js';
import { pertSd } from '../../../src/stats/pertSd.js';
import { pertShape } from '../../../src/stats/pertShape.js';
import { quantile } from '../../../src/stats/quantile.js';
import type { Cell } from '../../../src/formula/expr.js';
import { enteredFigures } from '../../../src/roi/case/figures.js';
import { newBenefit } from '../../../src/roi/case/make.js';
import type { Spread } from '../../../src/roi/case/types.js';
import { calculate } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { sensitivityOf, type Sensitivity } from '../../../src/roi/model/sensitivity.js';
import { simulate, simulationJob } from '../../../src/roi/model/simulation.js';
import { arbitrarySmallCase, randomCases } from '../arbitraryCase.js';
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

describe('what stands in the tornado', () => {
  const pathsOf = (given: Parameters<typeof caseWith>[0]): readonly string[] =>
    sensitivityOf(modelOf(caseWith(given))).map(({ path }) => path);
  const time = { benefits: [newBenefit('H', 'handlingTime')], costs: [once('K', 1000)] };
  const deflected = { ...HANDLING, deflectionRate: figure(0, 0.1) };
  const BASELINE = 'metrics.handleTime.baseline';

  it('is a level nothing compares with, whatever was entered beside it', () => {
    const measured = { ...HANDLING, contactsPerMonth: figure(10000, 9000, { basis: 'measured' }) };
    expect(pathsOf({ ...time, metrics: measured })).toContain('metrics.contactsPerMonth.baseline');
    const dearer = { ...HANDLING, costPerAgent: figure(41600, 42000) };
    expect(pathsOf({ ...time, metrics: dearer })).toContain('metrics.costPerAgent.baseline');
    const only = { metrics: deflected, benefits: [newBenefit('D', 'deflection')] };
    expect(pathsOf(only)).toContain(BASELINE);
    expect(pathsOf({ ...time, metrics: deflected })).not.toContain(BASELINE);
  });

  it('is a level that was entered again, moved before and after', () => {
    const given = (after: number | null) => ({
      metrics: { ...deflected, handleTime: figure(420, after) },
      benefits: [newBenefit('D', 'deflection'), newBenefit('H', 'handlingTime')],
    });
    const rowsOf = (after: number | null) => sensitivityOf(modelOf(caseWith(given(after))));
    const again = rowOf(rowsOf(420), BASELINE);
    expect(again).toMatchObject({ moves: 'level', along: 'metrics.handleTime.after' });
    expectClose(again.swing, rowOf(rowsOf(null), BASELINE).swing);
    expect(pathsOf(given(420))).not.toContain('metrics.handleTime.after');
  });

  it('is a price after that does not change', () => {
    const metrics = { ...deflected, selfServiceCost: figure(0.4, 0.4) };
    expect(pathsOf({ metrics, benefits: [newBenefit('D', 'deflection')] })).toContain(
      'metrics.selfServiceCost.after',
    );
  });

  it('is a line, whatever its id', () => {
    expect(pathsOf({ benefits: [custom('newEvidence', 100)] })).toEqual(
      expect.arrayContaining(['benefits.newEvidence.flow.amount', 'benefits.newEvidence.attribution']),
    );
  });

  it('is what moves as entered: months, factors; proof never does', () => {
    const ends = { low: 0, likely: null, high: 6 };
    const late = {
      ...time,
      metrics: HANDLING,
      benefits: [newBenefit('H', 'handlingTime', { startMonths: 3 })],
    };
    const months = ['benefits.H.startMonths', 'costs.K.flow.month', 'scenarios.expected.delayMonths'];
    const factor = 'scenarios.expected.benefitFactor';
    const spreads = [
      ...months.map((path) => ({ path, ...ends })),
      { path: factor, low: 0.5, likely: null, high: 1.5 },
    ];
    expect(pathsOf({ ...late, more: { spreads } })).toEqual(expect.arrayContaining([...months, factor]));
    for (const path of [...months, factor]) expect(pathsOf(late)).not.toContain(path);
    const sample = (successes: number) => ({ kind: 'share' as const, successes, n: 1000 });
    const proven = {
      terms: { hardPolicy: 'proven' as const },
      metrics: {
        ...WORK,
        handleTime: figure(420),
        repeatContacts: figure(1),
        firstContactResolution: figure(0.7, 0.76, {
          basis: 'measured',
          baselineEvidence: sample(700),
          afterEvidence: sample(760),
        }),
      },
      benefits: [newBenefit('F', 'firstContactResolution')],
    };
    const path = 'metrics.firstContactResolution.afterEvidence.successes';
    const spread = { path, low: 700, likely: null, high: 800 };
    expect(pathsOf({ ...proven, more: { spreads: [spread] } })).not.toContain(path);
  });

  it('is each entered figure that moves the value, or the change it belongs to', () => {
    const partnerOf = (path: string): string =>
      path.endsWith('.baseline') ? path.replace(/baseline$/, 'after') : path.replace(/after$/, 'baseline');
    let asked = 0;
    for (const theCase of randomCases(60, 11, arbitrarySmallCase)) {
      const model = modelOf({ ...theCase, spreads: [] });
      const { tape } = calculate(model);
      const { npv, pvBenefits } = model.active.hard;
      const base = tape.number(npv);
      const scale = Math.abs(base) + Math.abs(tape.number(pvBenefits)) + 1;
      const shown = new Set(sensitivityOf(model).map(({ path }) => path));
      const byId = new Map([...model.entries.values()].map((entry) => [entry.cell.id, entry]));
      for (const path of enteredFigures(theCase).filter((id) => !/\.(?:start|ramp)Months$/.test(id))) {
        const { value, from, to } = byId.get(path) ?? { value: 0, from: 0, to: 0 };
        if (typeof value !== 'number' || value === 0) continue;
        const partner = byId.get(partnerOf(path));
        // A little: a figure that makes a loss of a gain at its far end moves nothing here. What did not change is one level.
        const moved = [byId.get(path)!, ...(partner?.value === value ? [partner] : [])];
        const set = (number: number): void => {
          for (const { cell } of moved) tape.set(cell as Cell<'number'>, number);
          tape.run();
        };
        set([value * 1.001, value * 0.999].find((number) => number >= from && number <= to)!);
        const isMoved = Math.abs(tape.number(npv) - base) > 1e-9 * scale;
        set(value);
        if (!isMoved) continue;
        asked += 1;
        expect([path, shown.has(path) || shown.has(partnerOf(path))]).toEqual([path, true]);
      }
    }
    expect(asked).toBeGreaterThan(100);
  });
});

describe('the simulation', () => {
  it.each(['once', 'hoursOnce'] as const)('spends a cost %s whatever month it falls into', (form) => {
    const flow =
      form === 'once' ? { form, month: 3, amount: 1000 } : { form, month: 3, hours: 10, rate: 100 };
    const model = modelOf(
      caseWith({
        terms: { discountRate: 0 },
        benefits: [custom('A', 100)],
        costs: [{ ...once('K', null), flow }],
        more: { spreads: [{ path: 'costs.K.flow.month', low: 0, likely: 3, high: 6 }] },
      }),
    );
    const { npv, paths } = simulate(model);
    expect(paths).toEqual(['costs.K.flow.month']);
    expect(npv).toEqual({ p10: 200, p50: 200, p90: 200, mean: 200 });
  });

  it('draws whole months alone', () => {
    const model = modelOf(
      caseWith({
        terms: { discountRate: 0 },
        benefits: [custom('A', 100, { startMonths: 2 })],
        more: { spreads: [{ path: 'benefits.A.startMonths', low: 0, likely: 2, high: 9 }] },
      }),
    );
    const { npv } = simulate(model);
    for (const found of [npv.p10, npv.p50, npv.p90]) expect(found % 100).toBe(0);
    expect(npv.p10).toBeLessThan(npv.p90);
    // A month of delay costs 100; the estimate has its mean at (0 + 4 × 2 + 9) / 6.
    expect(Math.abs(npv.mean - (1200 - 100 * (17 / 6)))).toBeLessThan(10);
  });

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
