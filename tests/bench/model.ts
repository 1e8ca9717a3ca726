import { newBenefit, newCase, newCost } from '../../src/roi/case/make.js';
import type { Case, Spread } from '../../src/roi/case/types.js';
import { calculate } from '../../src/roi/model/calculator.js';
import { modelOf } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { simulate } from '../../src/roi/model/simulation.js';
import type { Cell } from '../../src/formula/expr.js';

const EMPTY = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' });
const COSTS = 10;
const TRIALS = 10_000;
const SPREADS = 20;

/** A case of benefit lines with all the trimmings, ten cost lines and estimates for twenty of its figures. */
export function benchCase(months: Case['terms']['horizonMonths'], lines: number): Case {
  const spread = (path: string, low: number, likely: number, high: number): Spread => ({
    path,
    low,
    likely,
    high,
  });
  return {
    ...EMPTY,
    terms: { ...EMPTY.terms, horizonMonths: months },
    benefits: Array.from({ length: lines }, (_, at) =>
      newBenefit(`B${at}`, 'custom', {
        flow: { form: 'monthly', amount: 1000 + 37 * at },
        class: at % 3 === 0 ? 'soft' : 'hard',
        attribution: 0.8,
        risk: 0.1,
        startMonths: at % 5,
        rampMonths: at % 4,
        growth: 0.03,
      }),
    ),
    costs: Array.from({ length: COSTS }, (_, at) =>
      newCost(`C${at}`, 'other', {
        stage: 'running',
        flow: { form: 'monthly', from: 1, to: null, amount: 900 },
        growth: 0.02,
      }),
    ).concat(newCost('set', 'other', { stage: 'initial', flow: { form: 'once', month: 0, amount: 50_000 } })),
    spreads: Array.from({ length: Math.min(SPREADS, lines) }, (_, at) =>
      spread(`benefits.B${at}.flow.amount`, 500, 1000 + 37 * at, 3000),
    ),
  };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

function timed(work: (run: number) => void, warmUp = 200, runs = 400): number {
  for (let run = 0; run < warmUp; run++) work(run);
  return median(
    Array.from({ length: runs }, (_, run) => {
      const started = performance.now();
      work(run);
      return performance.now() - started;
    }),
  );
}

export interface ModelSpeed {
  readonly months: number;
  readonly lines: number;
  readonly build: number;
  readonly oneInput: number;
  readonly rate: number;
  readonly everything: number;
}

/** Milliseconds, medians. */
export function measureModel(months: Case['terms']['horizonMonths'], lines: number): ModelSpeed {
  const theCase = benchCase(months, lines);
  const build = timed(() => calculate(modelOf(theCase)), 3, 9);
  const { model, tape } = calculate(modelOf(theCase));
  const change = (id: string) => {
    const { cell, value } = [...model.entries.values()].find((entry) => entry.cell.id === id)!;
    return (run: number) => {
      tape.set(cell as Cell<'number'>, (value as number) * (1 + (run % 2) * 0.01));
      tape.run();
    };
  };
  const amount = change('benefits.B1.flow.amount');
  const rate = change('terms.discountRate');
  const all = [...model.entries.values()].filter(({ value }) => typeof value === 'number');
  const everything = (run: number) => {
    for (const { cell, value } of all)
      tape.set(cell as Cell<'number'>, (value as number) * (1 + (run % 2) * 1e-9));
    tape.run();
  };
  return { months, lines, build, oneInput: timed(amount), rate: timed(rate), everything: timed(everything) };
}

export interface SimulationSpeed {
  /** Seconds for all trials. */
  readonly trials: number;
  /** How many times slower a trial is that builds the model anew. */
  readonly rebuilding: number;
}

export function measureSimulation(): SimulationSpeed {
  const model = modelOf(benchCase(60, 40));
  simulate(model, { trials: 500, seed: 1 });
  const times = [1, 2, 3].map((seed) => {
    const started = performance.now();
    simulate(model, { trials: TRIALS, seed });
    return performance.now() - started;
  });
  const rebuild = timed(() => resultsOf(modelOf(benchCase(60, 40))), 2, 5);
  return { trials: median(times) / 1000, rebuilding: rebuild / (median(times) / TRIALS) };
}

const MONTHS = [12, 24, 36, 48, 60] as const;
const LINES = [10, 20, 40, 60, 80, 100];

/** The Markdown table of the README. */
export function modelBench(): string {
  const milliseconds = (value: number): string => value.toFixed(3);
  const rows = [
    ...MONTHS.map((months) => [months, 40] as const),
    ...LINES.map((lines) => [60, lines] as const),
  ]
    .map(([months, lines]) => measureModel(months, lines))
    .map(
      ({ months, lines, build, oneInput, rate, everything }) =>
        `| ${months} | ${lines} | ${build.toFixed(1)} | ${milliseconds(oneInput)} | ${milliseconds(rate)} | ${milliseconds(everything)} |`,
    );
  const { trials, rebuilding } = measureSimulation();
  return [
    '| months | benefit lines | build, ms | one line input changed, ms | discount rate changed, ms | all inputs changed, ms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `10,000 trials, 60 months, 40 lines: ${trials.toFixed(2)} s; a trial is ${rebuilding.toFixed(0)} times faster than building the model anew.`,
  ].join('\n');
}
