import { compile } from '../../formula/compile.js';
import type { Cell } from '../../formula/expr.js';
import { inputsOf } from '../../formula/graph.js';
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
  readonly histogram: { readonly bounds: readonly number[]; readonly counts: readonly number[] };
  /** A line's risk % is still taken off in every trial. */
  readonly riskStaysIn: boolean;
}

/** A run that can be carried out in pieces. */
export interface Simulation {
  readonly trials: number;
  /** Trials done so far. */
  readonly done: () => number;
  readonly step: (count: number) => void;
  readonly result: () => Simulated;
}

const BINS = 20;

function distributionOf(sorted: Float64Array): Distribution {
  return {
    p10: quantile(sorted, 0.1),
    p50: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    mean: mean(sorted),
  };
}

function histogramOf(sorted: Float64Array): Simulated['histogram'] {
  const low = sorted[0]!;
  const width = (sorted[sorted.length - 1]! - low) / BINS;
  if (width === 0) return { bounds: [low, low], counts: [sorted.length] };
  const counts = Array.from({ length: BINS }, () => 0);
  for (const value of sorted) counts[Math.min(BINS - 1, Math.floor((value - low) / width))]! += 1;
  return { bounds: Array.from({ length: BINS + 1 }, (_, at) => low + at * width), counts };
}

const addsRisk = ({ benefits, costs }: Model): boolean =>
  benefits.some(({ line }) => line.risk > 0) || costs.lines.some(({ line }) => line.risk > 0);

/**
 * Every input with low, likely and high as a beta-PERT estimate, one draw each and trial, independent, the same in all
 * months. The model is computed on a tape of its own, which knows only what the two results need.
 */
export function simulationOf(model: Model, { trials, seed } = model.theCase.simulation): Simulation {
  const { npv, roi } = model.active.hard;
  const tape = compile([npv, roi], model.months);
  const inputs = new Set([...inputsOf(npv), ...inputsOf(roi)]);
  enter(model, tape, inputs);
  const byId = new Map([...inputs].map((cell) => [cell.id, cell]));
  const drawn = model.theCase.spreads.flatMap(({ path, low, likely, high }) => {
    const cell = byId.get(path);
    if (likely === null || cell?.kind !== 'number') return [];
    return [{ path, cell: cell as Cell<'number'>, quantileOf: pertQuantileTable(low, likely, high) }];
  });
  const random = randomGenerator(seed);
  const npvs = new Float64Array(trials);
  const rois = new Float64Array(trials);
  let done = 0;

  return {
    trials,
    done: () => done,
    step(count) {
      for (const end = Math.min(trials, done + count); done < end; done += 1) {
        for (const { cell, quantileOf } of drawn) tape.set(cell, quantileOf(random()));
        tape.run();
        npvs[done] = tape.number(npv);
        rois[done] = tape.number(roi);
      }
    },
    result() {
      const sorted = npvs.slice(0, done).sort();
      const ratios = rois.slice(0, done).sort();
      const hasRoi = !ratios.some(Number.isNaN);
      return {
        trials: done,
        seed,
        paths: drawn.map(({ path }) => path),
        npv: distributionOf(sorted),
        roi: hasRoi ? distributionOf(ratios) : undefined,
        probability: sorted.filter((value) => value > 0).length / done,
        histogram: histogramOf(sorted),
        riskStaysIn: addsRisk(model),
      };
    },
  };
}

/** All trials at once. */
export function simulate(model: Model, given = model.theCase.simulation): Simulated {
  const simulation = simulationOf(model, given);
  simulation.step(simulation.trials);
  return simulation.result();
}
