import type { Case, ScenarioId } from '../case/types.js';
import type { BenefitCells } from './benefitLine.js';
import type { Costs } from './costs.js';
import type { EvidenceCells } from './evidence.js';
import type { OffReason } from './lineStatus.js';
import type { MetricCells } from './metricCells.js';
import type { Ratings } from './ratings.js';
import type { Scenario } from './scenario.js';
import type { Terms } from './terms.js';
import type { Workload } from './workload.js';
import type { Years } from './years.js';

/** The model as far as it stands when the results that build on it are written. */
export interface Parts {
  readonly theCase: Case;
  readonly months: number;
  readonly terms: Terms;
  readonly metrics: MetricCells;
  readonly evidence: EvidenceCells;
  readonly workload: Workload | undefined;
  /** Lines that count. */
  readonly benefits: readonly BenefitCells[];
  /** Lines that count nothing, and why. */
  readonly off: ReadonlyMap<string, OffReason>;
  readonly costs: Costs;
  readonly active: Scenario;
  readonly scenarios: Readonly<Record<ScenarioId, Scenario>>;
  readonly years: Years;
  /** The five classes of satisfaction, when all have figures. */
  readonly ratings: Ratings | undefined;
}
