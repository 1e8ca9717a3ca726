import type { Cell } from '../../formula/expr.js';
import type { MetricId } from '../case/metrics.js';
import { SCENARIOS } from '../case/project.js';
import type { BenefitLine, Case, ScenarioId } from '../case/types.js';
import { agentsOf, type AgentsCells } from './agentCells.js';
import { benefitLineOf, type BenefitCells } from './benefitLine.js';
import { createBook, type Entry, type Group } from './book.js';
import { capacityOf, type Capacity } from './capacity.js';
import { checksOf, type Check } from './checks.js';
import { CONSTANTS, HIGHEST_MONTHLY_RATE } from './constants.js';
import { costsOf } from './costs.js';
import type { Drivers } from './effects.js';
import { evidenceOf, type EvidenceCells } from './evidence.js';
import { hypothesesOf, type HypothesisCells } from './hypotheses.js';
import { initiativesOf, type InitiativeCells } from './initiatives.js';
import { kpisOf, type KpiCells } from './kpis.js';
import { whyOff, type OffReason } from './lineStatus.js';
import type { Parts } from './modelParts.js';
import { metricCellsOf, type MetricCells } from './metricCells.js';
import { ratingsOf } from './ratings.js';
import { risksOf, type RisksCells } from './riskCells.js';
import { scenarioOf, type Scenario } from './scenario.js';
import { sinceStartOf, type SinceStart } from './sinceStart.js';
import { STATE_CODES } from './states.js';
import { termsOf } from './terms.js';
import { waterfallOf, type Waterfall } from './waterfall.js';
import { isWorkloadKind, type WorkloadKind } from './volumes.js';
import { workloadOf } from './workload.js';
import { yearsOf } from './years.js';

/** Everything the case says, as cells: nothing is computed yet. */
export interface Model extends Parts {
  readonly sinceStart: SinceStart;
  readonly capacity: Capacity;
  readonly initiatives: readonly InitiativeCells[];
  readonly waterfall: Waterfall;
  /** The KPIs that have figures. */
  readonly kpis: readonly KpiCells[];
  readonly hypotheses: readonly HypothesisCells[];
  readonly agents: AgentsCells;
  readonly risks: RisksCells;
  readonly checks: readonly Check[];
  /** What the inputs hold in this case. */
  readonly entries: ReadonlyMap<Cell, Entry>;
  /** All cells, in the order in which a workbook shows them. */
  readonly groups: ReadonlyMap<Group, readonly Cell[]>;
  /** Cells that stand right before month 1 of a row. */
  readonly beginnings: ReadonlyMap<Cell, Cell<'row'>>;
  /** Cells that one range of a formula holds: they stand one after the other. */
  readonly together: readonly (readonly Cell[])[];
}

interface Sorted {
  readonly on: readonly BenefitLine[];
  readonly received: readonly BenefitLine[];
  readonly off: ReadonlyMap<string, OffReason>;
}

function sortedLines(theCase: Case): Sorted {
  const off = new Map<string, OffReason>();
  const counting = theCase.benefits.filter((line) => {
    const reason = whyOff(line, theCase);
    if (reason) off.set(line.id, reason);
    return !reason;
  });
  const isReceived = ({ received }: BenefitLine): boolean => received;
  return { off, on: counting.filter((line) => !isReceived(line)), received: counting.filter(isReceived) };
}

const workloadKindsOf = (lines: readonly BenefitLine[]): ReadonlySet<WorkloadKind> =>
  new Set(lines.flatMap(({ kind }) => (isWorkloadKind(kind) ? [kind] : [])));

/** Every metric with a figure gets its cells, also those no line uses: sheets and checks show them. */
function enterAll(theCase: Case, metrics: MetricCells, evidence: EvidenceCells): void {
  for (const id of Object.keys(theCase.metrics) as MetricId[]) {
    if (!metrics.has(id)) continue;
    const baseline = metrics.baseline(id);
    const after = metrics.after(id);
    if (after !== baseline) evidence.state(id, baseline, after);
  }
}

/** The whole ROI model of a case. */
export function modelOf(theCase: Case): Model {
  const book = createBook(theCase);
  for (const fixed of [...Object.values(CONSTANTS), HIGHEST_MONTHLY_RATE, ...Object.values(STATE_CODES)])
    book.section('constants').shared(fixed);
  const terms = termsOf(theCase, book);
  const metrics = metricCellsOf(theCase, book);
  const evidence = evidenceOf(theCase, book, terms);
  enterAll(theCase, metrics, evidence);
  const { on, received, off } = sortedLines(theCase);
  const workload = workloadOf(workloadKindsOf(on), book, metrics);
  const drivers: Drivers = { metrics, workload, on: new Set(on.map(({ kind }) => kind)) };
  const make = (line: BenefitLine): BenefitCells => benefitLineOf(line, book, drivers, evidence, terms);
  const benefits = on.map(make);
  const costs = costsOf(theCase, book, terms);

  const active = scenarioOf(
    { prefix: '', flows: 'cashFlow', results: 'results', factors: terms.active },
    benefits,
    costs,
    book,
    terms,
  );
  const scenarioNamed = (id: ScenarioId): Scenario => {
    const factors = terms.scenarios[id];
    const scene = {
      prefix: `scenario.${id}.`,
      flows: 'scenarioFlows',
      results: 'scenarioResults',
      factors,
    } as const;
    return scenarioOf(scene, benefits, costs, book, terms);
  };
  const [conservative, expected, optimistic] = SCENARIOS.map(scenarioNamed) as [Scenario, Scenario, Scenario];
  const scenarios = { conservative, expected, optimistic };
  const parts: Parts = {
    theCase,
    months: terms.months,
    terms,
    metrics,
    evidence,
    workload,
    benefits,
    off,
    costs,
    active,
    scenarios,
    years: yearsOf(active, costs, book, terms),
    ratings: ratingsOf(book, metrics),
  };
  const sinceStart = sinceStartOf(parts, received.map(make), book);
  const capacity = capacityOf(parts, book);
  const initiatives = initiativesOf(parts, book);
  const waterfall = waterfallOf(parts, book);
  const kpis = kpisOf(theCase, book, metrics, evidence);
  const hypotheses = hypothesesOf(theCase, book, terms);
  const agents = agentsOf(theCase, book, terms);
  const risks = risksOf(theCase, book);
  const checks = checksOf(parts, book);
  const { entries, groups, beginnings, together } = book;
  return {
    ...parts,
    sinceStart,
    capacity,
    initiatives,
    waterfall,
    kpis,
    hypotheses,
    agents,
    risks,
    checks,
    entries,
    groups,
    beginnings,
    together,
  };
}
