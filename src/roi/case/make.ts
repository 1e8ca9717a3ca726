import { benefitKind, type BenefitKind } from './benefitKinds.js';
import { COST_CATEGORIES, type CostCategory } from './lines.js';
import type { BenefitLine, Case, CostFlow, CostLine, Metric, Project, Terms } from './types.js';

/** Percentages and months as a new line has them. */
export const UNTOUCHED = {
  benefit: { attribution: 1, realisation: 0.5, risk: 0, startMonths: 0, rampMonths: 0, growth: 0 },
  cost: { growth: 0, risk: 0 },
} as const;

const NO_PROOF = { confidence: null, owner: '', source: '', note: '' } as const;

export const newMetric = (figures: Partial<Metric> = {}): Metric => ({
  baseline: null,
  after: null,
  basis: 'target',
  baselineEvidence: null,
  afterEvidence: null,
  ...NO_PROOF,
  ...figures,
});

export function newBenefit(id: string, kind: BenefitKind, figures: Partial<BenefitLine> = {}): BenefitLine {
  const { class: itsClass, type, from, freesTime } = benefitKind(kind);
  return {
    id,
    kind,
    name: '',
    on: true,
    class: itsClass,
    type,
    flow: from === 'flow' ? { form: 'monthly', amount: null } : null,
    received: false,
    ...UNTOUCHED.benefit,
    realisation: freesTime === true ? UNTOUCHED.benefit.realisation : null,
    ...NO_PROOF,
    goal: '',
    budgetOwner: '',
    profitAndLossLine: '',
    initiative: null,
    ...figures,
  };
}

/** What a cost of each form is before anything is entered. */
export const EMPTY_FLOWS = {
  once: { form: 'once', month: 0, amount: null },
  monthly: { form: 'monthly', from: 1, to: null, amount: null },
  schedule: { form: 'schedule', per: 'year', amounts: [] },
  hoursOnce: { form: 'hoursOnce', month: 0, hours: null, rate: null },
  hoursMonthly: { form: 'hoursMonthly', from: 1, to: null, hours: null, rate: null },
} as const satisfies { readonly [F in CostFlow['form']]: Extract<CostFlow, { form: F }> };

export function newCost(id: string, category: CostCategory, figures: Partial<CostLine> = {}): CostLine {
  const { stage, form } = COST_CATEGORIES[category];
  return {
    id,
    category,
    name: '',
    stage,
    flow: EMPTY_FLOWS[form],
    ...UNTOUCHED.cost,
    sunk: false,
    accounting: null,
    ...NO_PROOF,
    initiative: null,
    ...figures,
  };
}

/** What a new case takes from its surroundings: `date` as 2026-01-31, `firstMonth` as 2026-02. */
export type Surroundings = Pick<Terms, 'currency' | 'language' | 'firstMonth'> & { readonly date: string };

const project = (date: string): Project => ({
  title: '',
  organisation: '',
  preparedBy: '',
  preparedFor: '',
  date,
  goal: '',
  decision: 'start',
  renewalDate: null,
  preset: 'blank',
  businessModel: 'orders',
  channels: [],
  ownChannels: [],
  serviceHours: '',
});

const terms = ({ currency, language, firstMonth }: Surroundings): Terms => ({
  currency,
  language,
  firstMonth,
  fiscalYearStart: 1,
  horizonMonths: 36,
  discountRate: 0.1,
  discounting: 'monthly',
  significanceLevel: 0.05,
  hardPolicy: 'planned',
  inScope: '',
  outOfScope: '',
  supportCostLimit: 0.1,
});

/** A case with nothing entered and every choice at its default. */
export const newCase = (surroundings: Surroundings): Case => ({
  project: project(surroundings.date),
  terms: terms(surroundings),
  periods: {
    baseline: { from: null, to: null },
    after: { from: null, to: null },
    rampUpWeeks: 0,
    baselineFrozen: null,
    unfrozen: [],
  },
  metrics: {},
  benefits: [],
  costs: [],
  softFactors: [],
  risks: [],
  initiatives: [],
  scenarios: {
    active: 'expected',
    conservative: { benefitFactor: 0.8, costFactor: 1.1, delayMonths: 3 },
    expected: { benefitFactor: 1, costFactor: 1, delayMonths: 0 },
    optimistic: { benefitFactor: 1.2, costFactor: 1, delayMonths: 0 },
  },
  simulation: { trials: 10_000, seed: 42 },
  spreads: [],
  hypotheses: [],
  review: { checkpoints: [], actuals: [], surveys: [], voices: [], procedures: [] },
  agents: [],
  kpiSets: [],
  benchmarks: [],
  links: [],
  examples: [],
});
