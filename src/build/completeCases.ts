import { newBenefit, newCase, newCost, newMetric } from '../roi/case/make.js';
import type { Case } from '../roi/case/types.js';

const level = (baseline: number) => newMetric({ baseline, basis: 'measured' });
const changed = (baseline: number, after: number) => newMetric({ baseline, after });

/** The worked case over 12 months: two hard lines, a soft one, one cost of each stage. */
function complete12(): Case {
  const empty = newCase({ currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2025-12-15' });
  return {
    ...empty,
    project: { ...empty.project, title: 'Complete case, 12 months', businessModel: 'subscription' },
    terms: { ...empty.terms, horizonMonths: 12 },
    metrics: {
      contactsPerMonth: level(10_000),
      handleTime: changed(420, 360),
      costPerAgent: level(41_600),
      paidHours: level(2080),
      utilisation: level(0.75),
      activeCustomers: level(2000),
      revenuePerCustomer: level(50),
      grossMargin: level(0.4),
      monthlyChurn: changed(0.03, 0.025),
    },
    benefits: [
      newBenefit('L1', 'handlingTime', { attribution: 0.9, risk: 0.1, rampMonths: 3 }),
      newBenefit('L2', 'retainedRevenue', { attribution: 0.6, risk: 0.2, rampMonths: 2 }),
      newBenefit('L3', 'custom', {
        name: 'Soft line',
        class: 'soft',
        flow: { form: 'monthly', amount: 500 },
        risk: 0.5,
        startMonths: 3,
      }),
    ],
    costs: [
      newCost('K1', 'softwarePlatform', { flow: { form: 'once', month: 0, amount: 9000 }, risk: 0.1 }),
      newCost('K2', 'support', { flow: { form: 'monthly', from: 1, to: null, amount: 600 } }),
      newCost('K3', 'opportunityCost', {
        flow: { form: 'monthly', from: 1, to: 6, amount: 400 },
        risk: 0.05,
      }),
    ],
    scenarios: {
      active: 'expected',
      conservative: { benefitFactor: 0.8, costFactor: 1.1, delayMonths: 2 },
      expected: { benefitFactor: 1, costFactor: 1, delayMonths: 0 },
      optimistic: { benefitFactor: 1.2, costFactor: 0.95, delayMonths: 0 },
    },
  };
}

const GROWTH: Readonly<Record<string, number>> = { L1: 0.03, L2: 0.02, K2: 0.05 };
const growing = <L extends { readonly id: string; readonly growth: number }>(line: L): L => ({
  ...line,
  growth: GROWTH[line.id] ?? 0,
});

/** The same over 24 months with growth. */
function complete24(): Case {
  const shorter = complete12();
  return {
    ...shorter,
    project: { ...shorter.project, title: 'Complete case, 24 months' },
    terms: { ...shorter.terms, horizonMonths: 24 },
    benefits: shorter.benefits.map(growing),
    costs: shorter.costs.map(growing),
  };
}

/** The two cases whose every result is known from elsewhere. */
export const completeCases = (): Readonly<Record<string, Case>> => ({
  'complete-12-months': complete12(),
  'complete-24-months': complete24(),
});
