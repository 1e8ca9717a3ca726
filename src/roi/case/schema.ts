import * as v from 'valibot';
import { metrics } from './evidence.js';
import { benchmark, kpiSet } from './kpis.js';
import { benefitLine, costLine } from './lines.js';
import { initiative, periods, project, scenarios, simulation, terms } from './project.js';
import { hypothesis, risk, softFactor } from './registers.js';
import { agent, review } from './review.js';
import { line, list, perhaps, shape, signedNumber, whole } from './values.js';

export const MOST_LINES = 100;

/** Names a figure of the case by words and ids: `metrics.handleTime.after`, `costs.platform.flow.amount`. */
const figurePath = line;

/** How far a figure may lie off: low and high for the sensitivity, all three for the simulation. */
const spread = shape({
  path: figurePath,
  low: signedNumber,
  likely: perhaps(signedNumber),
  high: signedNumber,
});

/** The cells a figure was filled from. */
const link = shape({
  path: figurePath,
  range: line,
  statistic: v.picklist(['value', 'average', 'sum', 'count']),
  cells: whole(1, 1e9),
});

/** The complete answer to the pane's questions. Everything else is a pure function of it. */
export const caseSchema = shape({
  project,
  terms,
  periods,
  metrics,
  benefits: list(benefitLine, MOST_LINES),
  costs: list(costLine, MOST_LINES),
  softFactors: list(softFactor, 50),
  risks: list(risk, 50),
  initiatives: list(initiative, 30),
  scenarios,
  simulation,
  spreads: list(spread, 500),
  hypotheses: list(hypothesis, 50),
  review,
  agents: list(agent, 500),
  kpiSets: list(kpiSet, 20),
  benchmarks: list(benchmark, 100),
  links: list(link, 500),
  /** The figures that still are the example's. */
  examples: list(figurePath, 2000),
});
