import { compile } from '../../formula/compile.js';
import type { Cell } from '../../formula/expr.js';
import { inputsOf } from '../../formula/graph.js';
import { allAtOnce } from '../../job/allAtOnce.js';
import { inSlices } from '../../job/inSlices.js';
import type { Job } from '../../job/job.js';
import type { Pieces } from '../../job/pieces.js';
import { histogramBins, type Histogram } from '../../stats/histogramBins.js';
import { mean } from '../../stats/mean.js';
import { pertQuantileTable } from '../../stats/pertQuantileTable.js';
import { quantile } from '../../stats/quantile.js';
import { randomGenerator } from '../../stats/randomGenerator.js';
import { enter } from './calculator.js';
import type { Model } from './model.js';

/** P10 is the low one. Percentiles as PERCENTILE.INC. */
export interface Distribution {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
}

export interface Simulated {
  readonly trials: number;
  readonly seed: number;
  /** The inputs that varied. */
  readonly paths: readonly string[];
  /** Hard, active scenario. */
  readonly npv: Distribution;
  /** undefined: there are no costs, or too little of them. */
  readonly roi: Distribution | undefined;
  /** The share of trials with a net present value above 0. */
  readonly probability: number;
  /** Trials between neighbouring bounds, of the net present value. */
  readonly histogram: Histogram;
  /** A line's risk % is still taken off in every trial. */
  readonly riskStaysIn: boolean;
}

/** About so many columns of a histogram. */
const BINS = 20;

function distributionOf(sorted: Float64Array): Distribution {
  return {
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    mean: mean(sorted),
  };
}

const addsRisk = ({ benefits, costs }: Model): boolean =>
  benefits.some(({ line }) => line.risk > 0) || costs.lines.some(({ line }) => line.risk > 0);

interface Estimate {
  readonly path: string;
  readonly cell: Cell<'number'>;
  /** A draw between two whole numbers is the nearer one. */
  readonly whole: boolean;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** With low, likely and high, of inputs on which a result rests. */
function estimatesOf({ theCase, entries }: Model, inputs: ReadonlySet<Cell>): readonly Estimate[] {
  const byId = new Map([...inputs].map((cell) => [cell.id, cell]));
  return theCase.spreads.flatMap(({ path, low, likely, high }) => {
    const cell = byId.get(path);
    if (likely === null || cell?.kind !== 'number') return [];
    const whole = entries.get(cell)?.whole ?? false;
    return [{ path, cell: cell as Cell<'number'>, whole, low, likely, high }];
  });
}

const simulatedInputs = ({ active: { hard } }: Model): ReadonlySet<Cell> =>
  new Set([...inputsOf(hard.npv), ...inputsOf(hard.roi)]);

/** There is something to draw: an estimate of an input on which a result rests. */
export const isUncertain = (model: Model): boolean => estimatesOf(model, simulatedInputs(model)).length > 0;

/**
 * Every estimate as a beta-PERT distribution, one draw each and trial, independent, the same in all months. The model
 * is computed on a tape of its own, which knows only what the two results need; a piece is one trial.
 */
export function* simulating(model: Model, given = model.theCase.simulation): Pieces<Simulated> {
  const { trials, seed } = given;
  const { npv, roi } = model.active.hard;
  const inputs = simulatedInputs(model);
  const estimates = estimatesOf(model, inputs);
  yield 0;
  const tape = compile([npv, roi], model.months);
  enter(model, tape, inputs);
  const drawn: { readonly cell: Cell<'number'>; readonly quantileOf: (u: number) => number }[] = [];
  for (const { cell, whole, low, likely, high } of estimates) {
    yield 0;
    const drawnAt = pertQuantileTable(low, likely, high);
    drawn.push({ cell, quantileOf: whole ? (u) => Math.round(drawnAt(u)) : drawnAt });
  }
  const random = randomGenerator(seed);
  const npvs = new Float64Array(trials);
  const rois = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    yield trial / trials;
    for (const { cell, quantileOf } of drawn) tape.set(cell, quantileOf(random()));
    tape.run();
    npvs[trial] = tape.number(npv);
    rois[trial] = tape.number(roi);
  }
  return {
    trials,
    seed,
    paths: estimates.map(({ path }) => path),
    npv: distributionOf(npvs.sort()),
    roi: rois.some(Number.isNaN) ? undefined : distributionOf(rois.sort()),
    probability: npvs.filter((value) => value > 0).length / trials,
    histogram: histogramBins(npvs, BINS),
    riskStaysIn: addsRisk(model),
  };
}

/** The simulation without a pause. */
export const simulate = (model: Model, given = model.theCase.simulation): Simulated =>
  allAtOnce(simulating(model, given));

/** The simulation beside what else there is to do. */
export const simulationJob = (model: Model, given = model.theCase.simulation): Job<Simulated> =>
  inSlices(() => simulating(model, given));
