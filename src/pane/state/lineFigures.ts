import type { MetricId } from '../../roi/case/metrics.js';
import type { BenefitCells } from '../../roi/model/benefitLine.js';
import type { Calculation } from '../../roi/model/calculator.js';
import type { Classified } from '../../roi/model/classified.js';
import { stateAt, type State } from '../../roi/model/states.js';

/** A metric that a line lives on, and what its change rests on. */
export interface Rests {
  readonly metric: MetricId;
  readonly state: State;
  /** Of the before/after test, where there is one. */
  readonly p: number | undefined;
}

/** What became of a benefit line, in the chosen scenario. */
export interface LineFigures {
  readonly status: Classified;
  /**
   * A month at full effect, after everything that is taken off it; where months differ their mean over the horizon.
   * None where the line counts nothing.
   */
  readonly full: number | undefined;
  /** Worth the same every month at full effect. */
  readonly isSteady: boolean;
  readonly rests: readonly Rests[];
}

function restsOf({ changes }: BenefitCells, { model, tape }: Calculation): readonly Rests[] {
  const { baseline, after } = model.metrics;
  return changes.map((metric) => {
    const p = model.evidence.samples.get(metric)?.comparison?.p;
    return {
      metric,
      state: stateAt(tape.number(model.evidence.state(metric, baseline(metric), after(metric)))),
      p: p && tape.number(p),
    };
  });
}

/** The figures of the lines that count, by their id; `numberOf` reads a cell by its id. */
export function lineFiguresOf(
  calculation: Calculation,
  statuses: readonly Classified[],
  numberOf: (id: string) => number,
): Readonly<Record<string, LineFigures>> {
  const { model } = calculation;
  const on = new Map(model.benefits.map((cells) => [cells.line.id, cells]));
  return Object.fromEntries(
    statuses.map((status): [string, LineFigures] => {
      const cells = on.get(status.id);
      if (!cells) return [status.id, { status, full: undefined, isSteady: false, rests: [] }];
      const flow = `benefit.${status.id}`;
      const isSteady = cells.full !== undefined;
      const full = isSteady ? numberOf(`${flow}.monthly`) : numberOf(`${flow}.total`) / model.months;
      return [status.id, { status, full, isSteady, rests: restsOf(cells, calculation) }];
    }),
  );
}
