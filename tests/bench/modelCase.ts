import { BENEFIT_KIND_IDS, benefitKind, type BenefitKind } from '../../src/roi/case/benefitKinds.js';
import { newBenefit, newCase, newCost, newMetric } from '../../src/roi/case/make.js';
import { metric, type EvidenceKind, type MetricId } from '../../src/roi/case/metrics.js';
import type { BenefitLine, Case, Evidence, Metric, Metrics, Spread } from '../../src/roi/case/types.js';

const EMPTY = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' });
const COSTS = 10;
const ESTIMATES = 20;
const ANSWERS = 400;

const FROM_METRICS = BENEFIT_KIND_IDS.filter((kind) => benefitKind(kind).from === 'metrics');
const FROM_FLOWS = BENEFIT_KIND_IDS.filter((kind) => benefitKind(kind).from === 'flow');

/** A usual figure of each unit. */
const USUAL = {
  share: 0.3,
  ratio: 0.4,
  seconds: 420,
  hours: 1800,
  weeks: 8,
  money: 60,
  count: 9000,
} as const;

const SAMPLES: Readonly<Record<EvidenceKind, (level: number) => Evidence>> = {
  share: (level) => ({ kind: 'share', successes: Math.round(level * ANSWERS), n: ANSWERS }),
  mean: (level) => ({ kind: 'mean', mean: level, sd: level / 4, n: ANSWERS }),
  nps: () => ({ kind: 'nps', promoters: 200, passives: 120, detractors: 80 }),
};

function figureOf(id: MetricId): Metric {
  const { unit, better, evidence } = metric(id);
  const baseline = (USUAL as Readonly<Record<string, number>>)[unit] ?? 1;
  const after = better === undefined ? null : baseline * (better === 'lower' ? 0.85 : 1.15);
  if (after === null || evidence === undefined) return newMetric({ baseline, after });
  const sampleOf = SAMPLES[evidence];
  return newMetric({
    baseline,
    after,
    basis: 'measured',
    baselineEvidence: sampleOf(baseline),
    afterEvidence: sampleOf(after),
    source: 'tickets',
  });
}

const metricsOf = (kinds: readonly BenefitKind[]): Metrics =>
  Object.fromEntries(
    kinds
      .flatMap((kind) => [...benefitKind(kind).levels, ...benefitKind(kind).changes])
      .map((id) => [id, figureOf(id)]),
  );

/** One line in four lives on metrics, as long as there are kinds; one in eight is an explicit schedule. */
function lineOf(at: number, months: number): BenefitLine {
  const id = `B${at}`;
  const figures = {
    class: at % 3 === 0 ? ('soft' as const) : ('hard' as const),
    attribution: 0.8,
    risk: 0.1,
    startMonths: at % 5,
    rampMonths: at % 4,
    growth: 0.03,
    source: 'tickets',
  };
  const kind = at % 4 === 0 ? FROM_METRICS[at / 4] : undefined;
  if (kind) return newBenefit(id, kind, figures);
  const amount = 1000 + 37 * at;
  const flow =
    at % 8 === 1
      ? ({ form: 'schedule', per: 'month', amounts: Array<number>(months).fill(amount) } as const)
      : ({ form: 'monthly', amount } as const);
  return newBenefit(id, FROM_FLOWS[at % FROM_FLOWS.length]!, { ...figures, flow });
}

function spreadsOf(lines: readonly BenefitLine[]): readonly Spread[] {
  const ofLines = lines.flatMap(({ id, flow }) =>
    flow?.form === 'monthly' && flow.amount !== null
      ? [{ path: `benefits.${id}.flow.amount`, likely: flow.amount }]
      : [],
  );
  return ofLines
    .slice(0, ESTIMATES)
    .map(({ path, likely }) => ({ path, low: likely / 2, likely, high: likely * 3 }));
}

/** A case of every kind of line, most of them with flows of their own, ten costs and twenty estimates. */
export function modelCase(months: Case['terms']['horizonMonths'], lines: number): Case {
  const benefits = Array.from({ length: lines }, (_, at) => lineOf(at, months));
  const running = Array.from({ length: COSTS - 1 }, (_, at) =>
    newCost(`C${at}`, 'other', {
      stage: 'running',
      flow: { form: 'monthly', from: 1, to: null, amount: 900 },
      growth: 0.02,
    }),
  );
  const setUp = newCost('set', 'other', {
    stage: 'initial',
    flow: { form: 'once', month: 0, amount: 50_000 },
  });
  return {
    ...EMPTY,
    project: { ...EMPTY.project, businessModel: 'subscription' },
    terms: { ...EMPTY.terms, horizonMonths: months },
    metrics: metricsOf(benefits.map(({ kind }) => kind)),
    benefits,
    costs: [setUp, ...running],
    spreads: spreadsOf(benefits),
  };
}
