import { methodologyEn } from '../i18n/methodology.en.js';
import { fill } from '../i18n/fill.js';
import { BENEFIT_KIND_IDS, benefitKind } from '../roi/case/benefitKinds.js';
import { newBenefit, newCase, newCost, newMetric } from '../roi/case/make.js';
import { METRIC_IDS, metric, type EvidenceKind, type MetricId } from '../roi/case/metrics.js';
import type {
  AgentResult,
  BenefitLine,
  Benchmark,
  Case,
  CostLine,
  Evidence,
  Hypothesis,
} from '../roi/case/types.js';

const { names } = methodologyEn;

const SAMPLES: Readonly<Record<EvidenceKind, Evidence>> = {
  share: { kind: 'share', successes: 60, n: 100 },
  mean: { kind: 'mean', mean: 6, sd: 2, n: 100 },
  nps: { kind: 'nps', promoters: 50, passives: 30, detractors: 20 },
};

const entered = (id: MetricId): Case['metrics'][MetricId] => {
  const { evidence, from, to } = metric(id);
  const sample = evidence ? SAMPLES[evidence] : null;
  const half = from + (Math.min(to, from + 1) - from) / 2;
  return newMetric({
    baseline: half,
    after: half / 2 + from / 2,
    basis: 'measured',
    baselineEvidence: sample,
    afterEvidence: sample,
  });
};

const initiative = { id: 'initiative', name: names.initiative, type: 'tools', owner: '', note: '' } as const;

function benefits(): readonly BenefitLine[] {
  const priced = BENEFIT_KIND_IDS.filter((kind) => benefitKind(kind).from === 'metrics');
  const amount = { form: 'monthly', amount: 1 } as const;
  return [
    ...priced.map((kind) => newBenefit(kind, kind, { initiative: initiative.id })),
    newBenefit('monthly', 'custom', { name: names.monthly, flow: amount, source: '-' }),
    newBenefit('perMonth', 'custom', {
      name: names.perMonth,
      flow: { form: 'schedule', per: 'month', amounts: [1] },
    }),
    newBenefit('perYear', 'custom', {
      name: names.perYear,
      flow: { form: 'schedule', per: 'year', amounts: [1] },
      realisation: 0.5,
    }),
    newBenefit('received', 'custom', { name: names.received, flow: amount, received: true }),
  ];
}

function costs(): readonly CostLine[] {
  const share = { initiative: initiative.id } as const;
  return [
    newCost('costOnce', 'other', {
      ...share,
      name: names.once,
      stage: 'initial',
      flow: { form: 'once', month: 0, amount: 1 },
    }),
    newCost('costHours', 'other', {
      name: names.hours,
      stage: 'hidden',
      flow: { form: 'hoursOnce', month: 0, hours: 1, rate: 1 },
    }),
    newCost('costMonthly', 'other', {
      name: names.costMonthly,
      flow: { form: 'monthly', from: 1, to: null, amount: 1 },
    }),
    newCost('costHoursMonthly', 'other', {
      name: names.hoursMonthly,
      flow: { form: 'hoursMonthly', from: 1, to: null, hours: 1, rate: 1 },
    }),
    newCost('costByMonth', 'other', {
      name: names.costByMonth,
      flow: { form: 'schedule', per: 'month', amounts: [1] },
    }),
    newCost('costSpent', 'other', {
      name: names.spent,
      sunk: true,
      flow: { form: 'monthly', from: 1, to: null, amount: 1 },
    }),
  ];
}

const hypothesis = (kind: EvidenceKind): Hypothesis => ({
  id: kind,
  behaviour: fill(names.hypothesis, { kind: names.kinds[kind] }),
  metric: null,
  measure: '',
  lever: '',
  cost: null,
  cohortA: { name: '', evidence: SAMPLES[kind] },
  cohortB: { name: '', evidence: SAMPLES[kind] },
  conclusion: '',
});

const agent: AgentResult = {
  id: 'agent',
  name: names.agent,
  csat: { kind: 'share', successes: 60, n: 100 },
  firstContactResolution: null,
  handleTime: { kind: 'mean', mean: 6, sd: 2, n: 100 },
  note: '',
};

const benchmark: Benchmark = {
  id: 'benchmark',
  kpi: 'firstResponseTime',
  low: 0.1,
  high: 1,
  claim: names.benchmark,
  source: '',
};

/** A case with a line of every kind and every sample, so that every formula of the model occurs. */
export function everyKindCase(): Case {
  const empty = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' });
  return {
    ...empty,
    project: { ...empty.project, decision: 'keep', businessModel: 'subscription' },
    terms: { ...empty.terms, horizonMonths: 12 },
    metrics: Object.fromEntries(METRIC_IDS.map((id) => [id, entered(id)])),
    benefits: benefits(),
    costs: costs(),
    risks: [
      {
        id: 'risk',
        theme: 'own',
        name: names.risk,
        probability: 0.5,
        impact: 1,
        owner: '',
        mitigation: '',
        concerns: null,
      },
    ],
    initiatives: [initiative],
    hypotheses: (['share', 'mean', 'nps'] as const).map(hypothesis),
    agents: [agent],
    benchmarks: [benchmark],
  };
}
