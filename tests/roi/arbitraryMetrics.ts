import fc from '../support/fastCheck.js';
import { METRIC_IDS, METRICS, metric, type EvidenceKind, type MetricId } from '../../src/roi/case/metrics.js';
import type { Evidence, Metric, Metrics } from '../../src/roi/case/types.js';
import { decimal, mostly, perhaps, share, text } from './arbitraryValues.js';

/** What a metric usually comes to, by unit and where the unit says too little by metric. */
const USUAL_BY_UNIT: Readonly<Record<string, fc.Arbitrary<number>>> = {
  count: fc.integer({ min: 0, max: 30_000 }),
  money: decimal(0, 500),
  share,
  seconds: fc.integer({ min: 0, max: 3600 }),
  hours: fc.integer({ min: 800, max: 2400 }),
  weeks: fc.integer({ min: 0, max: 30 }),
  months: fc.integer({ min: 0, max: 120 }),
  ratio: decimal(0, 3),
  points: fc.integer({ min: -100, max: 100 }),
  score: decimal(1, 7, 1),
};
const USUAL: Readonly<Partial<Record<MetricId, fc.Arbitrary<number>>>> = {
  agents: fc.integer({ min: 0, max: 300 }),
  newHires: fc.integer({ min: 0, max: 80 }),
  costPerAgent: fc.integer({ min: 10_000, max: 120_000 }),
  replacementCost: fc.integer({ min: 0, max: 20_000 }),
  weeklyCostWhileLearning: fc.integer({ min: 0, max: 3000 }),
  customerLifetimeValue: fc.integer({ min: 0, max: 5000 }),
  supportCost: fc.integer({ min: 0, max: 500_000 }),
  companyRevenue: fc.integer({ min: 0, max: 9_000_000 }),
  monthlyChurn: mostly(decimal(0.001, 0.1, 3), 0, 1),
  attrition: mostly(decimal(0, 0.9), 0, 1.4),
};
/** Shares that are 0 or 1 only now and then bring a line down; these bring every line down. */
const PRICES: ReadonlySet<MetricId> = new Set(['utilisation', 'paidHours']);

const clamped = (value: number, id: MetricId) => Math.min(metric(id).to, Math.max(metric(id).from, value));
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** Better or worse by up to a third. */
const changed = (baseline: number, id: MetricId) =>
  decimal(0.67, 1.33).map((factor) => clamped(rounded(baseline * factor), id));

const size = fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 100, max: 5000 }));

/** A sample that agrees with the figure. */
export function evidenceFor(kind: EvidenceKind, value: number): fc.Arbitrary<Evidence> {
  switch (kind) {
    case 'share':
      return size.map((n) => ({ kind, n, successes: Math.round(Math.min(1, value) * n) }));
    case 'mean':
      return fc.record({
        kind: fc.constant(kind),
        mean: fc.constant(value),
        sd: decimal(0.01, 0.8).map((part) => rounded(part * Math.abs(value))),
        n: size,
      });
    case 'nps':
      return fc.tuple(size, decimal(0, 0.3)).map(([n, passiveShare]) => {
        const passives = Math.round(n * passiveShare);
        const promoters = Math.round(((n - passives) * (1 + value / 100)) / 2);
        return { kind, passives, promoters, detractors: n - passives - promoters };
      });
  }
}

function withEvidence(id: MetricId, baseline: number | null, after: number | null) {
  const kind = metric(id).evidence;
  const of = (value: number | null): fc.Arbitrary<Evidence | null> =>
    kind === undefined || value === null ? fc.constant(null) : perhaps(evidenceFor(kind, value), 60);
  return fc.record<Metric>({
    baseline: fc.constant(baseline),
    after: fc.constant(after),
    basis: fc.constantFrom('measured', 'target'),
    baselineEvidence: of(baseline),
    afterEvidence: of(after),
    confidence: fc.constantFrom(null, 'low', 'medium', 'high'),
    source: text,
    owner: text,
    note: text,
  });
}

/** One metric, its baseline and its "after" now and then empty. */
export const arbitraryMetric = (id: MetricId): fc.Arbitrary<Metric> =>
  perhaps(USUAL[id] ?? USUAL_BY_UNIT[METRICS[id].unit]!, 97).chain((level) => {
    const baseline = level !== null && PRICES.has(id) && level === 0 ? 0.5 : level;
    const after = baseline === null ? fc.constant(null) : perhaps(changed(baseline, id), 70);
    return after.chain((value) => withEvidence(id, baseline, value));
  });

/** All metrics, each absent now and then. */
export const arbitraryMetrics: fc.Arbitrary<Metrics> = fc
  .tuple(...METRIC_IDS.map((id) => perhaps(arbitraryMetric(id), 94).map((value) => [id, value] as const)))
  .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== null)) as Metrics);
