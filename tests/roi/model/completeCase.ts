import { newBenefit, newCase, newCost, newMetric } from '../../../src/roi/case/make.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import type { BenefitLine, Case, CostLine, Metric, Metrics, Terms } from '../../../src/roi/case/types.js';
import { calculate, type Calculation } from '../../../src/roi/model/calculator.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf, type Results } from '../../../src/roi/model/results.js';

const EMPTY = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' });

interface Given {
  readonly terms?: Partial<Terms>;
  readonly metrics?: Metrics;
  readonly benefits?: readonly BenefitLine[];
  readonly costs?: readonly CostLine[];
  readonly scenarios?: Partial<Case['scenarios']>;
  readonly more?: Partial<Case>;
}

/** A valid case of 12 months at 10 % with these figures. */
export function caseWith({ terms, metrics = {}, benefits = [], costs = [], scenarios, more }: Given): Case {
  const { case: parsed, problems } = parseCase({
    ...EMPTY,
    terms: { ...EMPTY.terms, horizonMonths: 12, ...terms },
    metrics,
    benefits,
    costs,
    scenarios: { ...EMPTY.scenarios, ...scenarios },
    ...more,
  });
  if (!parsed) throw new Error(JSON.stringify(problems));
  return parsed;
}

/** A level and, when it changes, what it changes to. */
export const figure = (baseline: number, after: number | null = null, more: Partial<Metric> = {}): Metric =>
  newMetric({ baseline, after, ...more });

export const once = (id: string, amount: number | null, month = 0, more: Partial<CostLine> = {}): CostLine =>
  newCost(id, 'other', { stage: 'initial', flow: { form: 'once', month, amount }, ...more });

export const monthly = (
  id: string,
  amount: number | null,
  more: Partial<CostLine> = {},
  from = 1,
  to: number | null = null,
): CostLine =>
  newCost(id, 'other', { stage: 'running', flow: { form: 'monthly', from, to, amount }, ...more });

export const custom = (id: string, amount: number | null, more: Partial<BenefitLine> = {}): BenefitLine =>
  newBenefit(id, 'custom', { flow: { form: 'monthly', amount }, ...more });

export const calculation = (given: Given): Calculation => calculate(modelOf(caseWith(given)));
export const results = (given: Given): Results => resultsOf(modelOf(caseWith(given)));

export const WORK: Metrics = {
  contactsPerMonth: figure(10000),
  costPerAgent: figure(41600),
  paidHours: figure(2080),
  utilisation: figure(0.75),
};

/** The complete case of the golden numbers; with 24 months it grows. */
export function completeCase(horizonMonths: 12 | 24, discounting: Terms['discounting']): Case {
  const grows = horizonMonths === 24;
  return caseWith({
    terms: { horizonMonths, discounting },
    metrics: {
      ...WORK,
      handleTime: figure(420, 360),
      activeCustomers: figure(2000),
      monthlyChurn: figure(0.03, 0.025),
      revenuePerCustomer: figure(50),
      grossMargin: figure(0.4),
    },
    benefits: [
      newBenefit('L1', 'handlingTime', {
        attribution: 0.9,
        risk: 0.1,
        rampMonths: 3,
        growth: grows ? 0.03 : 0,
      }),
      newBenefit('L2', 'retainedRevenue', {
        attribution: 0.6,
        risk: 0.2,
        rampMonths: 2,
        growth: grows ? 0.02 : 0,
      }),
      custom('L3', 500, { class: 'soft', startMonths: 3, risk: 0.5 }),
    ],
    costs: [
      once('K1', 9000, 0, { risk: 0.1 }),
      monthly('K2', 600, { growth: grows ? 0.05 : 0 }),
      monthly('K3', 400, { stage: 'hidden', risk: 0.05 }, 1, 6),
    ],
    scenarios: {
      conservative: { benefitFactor: 0.8, costFactor: 1.1, delayMonths: 2 },
      optimistic: { benefitFactor: 1.2, costFactor: 0.95, delayMonths: 0 },
    },
    more: { project: { ...EMPTY.project, businessModel: 'subscription' } },
  });
}
