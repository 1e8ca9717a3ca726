import { newBenefit, newCost } from '../case/make.js';
import type { BenefitLine, Case, CostLine, Metrics } from '../case/types.js';
import { benchmarks, kpiSets } from './benchmarks.js';
import { costRows } from './blank.js';
import { monthsFrom } from './dates.js';
import {
  answers,
  example,
  mean,
  metricsFrom,
  review,
  risks,
  share,
  softFactors,
  type Preset,
} from './parts.js';
import type { PresetWords } from './words.js';

function metrics(source: string): Metrics {
  const { level, target } = metricsFrom(source);
  return {
    contactsPerMonth: level(40_000),
    handleTime: { ...target(420, 390), baselineEvidence: mean(420, 180, 600) },
    firstContactResolution: { ...target(0.65, 0.74), baselineEvidence: share(650, 1000) },
    deflectionRate: { ...target(0.05, 0.18), baselineEvidence: share(150, 3000) },
    repeatContacts: level(1),
    transferRate: target(0.22, 0.12),
    selfServiceCost: target(0.2, 0.2),
    otherCostPerContact: level(0.4),
    agents: level(46),
    costPerAgent: level(44_720),
    paidHours: level(1720),
    utilisation: level(0.8),
    firstResponseTime: target(7200, 1800),
    queueWait: target(120, 60),
    withinTarget: { ...target(0.7, 0.85), baselineEvidence: share(2100, 3000) },
    responseTarget: level(3600),
    reopenRate: target(0.06, 0.05),
    activeCustomers: level(60_000),
    contactRate: target(0.4, 0.36),
    revenuePerCustomer: level(40),
    grossMargin: level(0.5),
    monthlyChurn: { ...target(0.02, 0.0196), baselineEvidence: share(1200, 60_000) },
    offerRate: target(0.08, 0.12),
    offerConversion: target(0.04, 0.045),
    orderValue: level(60),
    promoterShare: target(0.4, 0.42),
    referralsPerPromoter: level(0.5),
    referralConversion: level(0.05),
    customerLifetimeValue: level(600),
    referralIncentive: level(30),
    csat: { ...target(0.76, 0.82), baselineEvidence: share(760, 1000) },
    nps: { ...target(10, 18), baselineEvidence: answers(400, 300, 300) },
    supportCost: level(190_000),
    companyRevenue: level(2_400_000),
  };
}

/** Direct, then indirect benefits, in the order of source 001. */
function benefits({ owners, accounts }: PresetWords): BenefitLine[] {
  const effect = { attribution: 0.8, risk: 0.1, startMonths: 3, rampMonths: 6 } as const;
  const sales = { ...effect, budgetOwner: owners.sales, profitAndLossLine: accounts.revenue };
  const efficiency = { ...effect, budgetOwner: owners.service, profitAndLossLine: accounts.staff };
  return [
    newBenefit('salesGrowth', 'salesGrowth', { ...sales, on: false }),
    newBenefit('retainedRevenue', 'retainedRevenue', { ...sales, attribution: 0.5, risk: 0.2 }),
    newBenefit('upselling', 'upselling', { ...sales, attribution: 0.7, risk: 0.2 }),
    newBenefit('deflection', 'deflection', { ...efficiency, attribution: 1 }),
    newBenefit('firstContactResolution', 'firstContactResolution', efficiency),
    newBenefit('handlingTime', 'handlingTime', { ...efficiency, growth: 0.02 }),
    newBenefit('referral', 'referral', { ...effect, attribution: 0.5, risk: 0.3 }),
    newBenefit('brand', 'brand', { on: false }),
    newBenefit('innovation', 'innovation', { on: false }),
  ];
}

/** The three stages of source 001; continuing training stands among the running costs, where it falls. */
function costs({ owners, costs: names }: PresetWords): CostLine[] {
  const once = (amount: number) => ({ form: 'once', month: 0, amount }) as const;
  const monthly = (amount: number) => ({ form: 'monthly', from: 1, to: null, amount }) as const;
  const investment = { accounting: 'capex', owner: owners.it } as const;
  const expense = { accounting: 'opex', owner: owners.service } as const;
  return costRows([
    newCost('softwarePlatform', 'softwarePlatform', { ...investment, flow: once(90_000), risk: 0.1 }),
    newCost('customDevelopment', 'softwarePlatform', {
      ...investment,
      name: names.customDevelopment,
      flow: once(30_000),
      risk: 0.2,
    }),
    newCost('hardware', 'hardware', { ...investment, flow: once(20_000) }),
    newCost('training', 'training', { ...expense, flow: once(18_000), risk: 0.1 }),
    newCost('integration', 'integration', { ...investment, flow: once(0) }),
    newCost('people', 'people', { ...expense, flow: monthly(4500), growth: 0.03 }),
    newCost('continuingTraining', 'continuingTraining', { ...expense, flow: monthly(600) }),
    newCost('support', 'support', { ...expense, owner: owners.it, flow: monthly(2500), growth: 0.02 }),
    newCost('marketing', 'marketing', {
      ...expense,
      flow: { form: 'schedule', per: 'year', amounts: [12_000, 6000, 3000] },
    }),
    newCost('managementTime', 'managementTime', {
      owner: owners.management,
      flow: { form: 'hoursOnce', month: 0, hours: 160, rate: 90 },
    }),
    newCost('opportunityCost', 'opportunityCost', { flow: monthly(500) }),
    newCost('exit', 'exit', { flow: { form: 'once', month: 36, amount: 8000 } }),
  ]);
}

const fill =
  (words: PresetWords) =>
  (empty: Case): Case => ({
    ...empty,
    periods: { ...empty.periods, baseline: monthsFrom(empty.terms.firstMonth, -6, -1) },
    metrics: metrics(words.sources.example),
    benefits: benefits(words),
    costs: costs(words),
    softFactors: softFactors(words, [
      ['satisfaction', 3.8, 4.2],
      ['morale', 5, 15],
      ['innovation', null, null],
      ['brand', null, null],
      ['wordOfMouth', null, null],
    ]),
    risks: risks(words, [
      ['integration', 0.35, 40_000, 'customDevelopment'],
      ['training', 0.3, 10_000, 'training'],
      ['security', 0.05, 150_000, 'softwarePlatform'],
      ['adoption', 0.25, 60_000, 'deflection'],
    ]),
    spreads: [
      { path: 'metrics.deflectionRate.after', low: 0.1, likely: 0.18, high: 0.22 },
      { path: 'benefits.handlingTime.realisation', low: 0.3, likely: 0.5, high: 0.7 },
      { path: 'costs.softwarePlatform.flow.amount', low: 80_000, likely: 90_000, high: 130_000 },
    ],
    review: review(words, empty.terms.firstMonth, ['afterContact', 'halfYear', 'checkIn'], {
      periodicReview: 'omnichannel',
      listen: 'omnichannel',
      innovate: 'omnichannel',
      scripts: 'kpis',
      chatOff: 'kpis',
    }),
    kpiSets: kpiSets(words, ['A', 'B']),
    benchmarks: benchmarks(words, [
      'waitMinute',
      'replyHour',
      'acquisitionFive',
      'churnByIndustry',
      'supportCost',
    ]),
  });

/** Source 001: (benefits − costs) ÷ costs over every stage from planning to operation; it names no figures. */
export const omnichannel: Preset = (words, surroundings) =>
  example('omnichannel', words, surroundings, fill(words), {
    businessModel: 'subscription',
    channels: ['phone', 'email', 'chat', 'whatsapp', 'social'],
  });
