import { newBenefit, newCost } from '../case/make.js';
import type { AgentResult, BenefitLine, Case, CostLine, Metrics } from '../case/types.js';
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
  const { level, target, measured } = metricsFrom(source);
  return {
    contactsPerMonth: level(8000),
    handleTime: measured(480, 456, [mean(480, 160, 500), mean(456, 150, 500)]),
    firstContactResolution: measured(0.7, 0.76, [share(560, 800), share(608, 800)]),
    repeatContacts: level(1),
    purchaseContacts: level(0.2),
    agents: level(10),
    costPerAgent: level(43_200),
    paidHours: level(1800),
    utilisation: level(0.8),
    resolutionTime: measured(93_600, 72_000, [mean(93_600, 40_000, 400), mean(72_000, 36_000, 400)]),
    firstResponseTime: measured(5400, 2700, [mean(5400, 3600, 500), mean(2700, 2400, 500)]),
    queueWait: measured(70, 45, [mean(70, 60, 500), mean(45, 50, 500)]),
    withinTarget: measured(0.72, 0.86, [share(360, 500), share(430, 500)]),
    responseTarget: level(3600),
    reopenRate: measured(0.05, 0.045, [share(40, 800), share(36, 800)]),
    sopCompliance: target(0.6, 0.9),
    activeCustomers: level(8000),
    revenuePerCustomer: level(62.5),
    grossMargin: level(0.6),
    monthlyChurn: measured(0.03, 0.024, [share(270, 9000), share(216, 9000)]),
    repeatPurchaseRate: measured(0.3, 0.33, [share(270, 900), share(297, 900)]),
    contactConversion: measured(0.12, 0.14, [share(60, 500), share(70, 500)]),
    returnQueries: level(200),
    saveRate: target(0.2, 0.3),
    marginPerReturn: level(20),
    promoterShare: target(0.4, 0.42),
    referralsPerPromoter: level(0.4),
    referralConversion: level(0.1),
    customerLifetimeValue: level(720),
    acquisitionCost: level(240),
    customerTenure: measured(33, 41),
    customerReviews: measured(15, 22),
    csat: measured(0.78, 0.84, [share(390, 500), share(420, 500)]),
    nps: measured(18, 30, [answers(172, 128, 100), answers(196, 128, 76)]),
    netSentiment: measured(45, 52, [answers(120, 50, 30), answers(128, 48, 24)]),
    ratedVeryPositive: measured(0.42, 0.47, [share(210, 500), share(235, 500)]),
    ratedPositive: measured(0.36, 0.37, [share(180, 500), share(185, 500)]),
    ratedNeutral: measured(0.12, 0.09, [share(60, 500), share(45, 500)]),
    ratedWeak: measured(0.06, 0.04, [share(30, 500), share(20, 500)]),
    ratedVeryWeak: measured(0.04, 0.03, [share(20, 500), share(15, 500)]),
    supportCost: level(40_000),
    companyRevenue: level(500_000),
    tickets: level(5000),
    ticketsResolved: measured(4500, 4700),
    helpCentreViews: measured(20_000, 26_000),
  };
}

function benefits({ owners, accounts }: PresetWords): BenefitLine[] {
  const staff = { budgetOwner: owners.service, profitAndLossLine: accounts.staff };
  const sales = { budgetOwner: owners.sales, profitAndLossLine: accounts.revenue };
  return [
    newBenefit('firstContactResolution', 'firstContactResolution', staff),
    newBenefit('handlingTime', 'handlingTime', staff),
    newBenefit('retainedRevenue', 'retainedRevenue', {
      ...sales,
      attribution: 0.25,
      risk: 0.2,
      rampMonths: 3,
    }),
    newBenefit('savedReturns', 'savedReturns', { ...sales, risk: 0.1, rampMonths: 3 }),
    newBenefit('referral', 'referral', { attribution: 0.5, risk: 0.3 }),
  ];
}

function costs({ owners }: PresetWords): CostLine[] {
  const once = (amount: number) => ({ form: 'once', month: 0, amount }) as const;
  const monthly = (amount: number) => ({ form: 'monthly', from: 1, to: null, amount }) as const;
  const owner = owners.service;
  return costRows([
    newCost('softwarePlatform', 'softwarePlatform', { owner, flow: once(12_000), accounting: 'capex' }),
    newCost('hardware', 'hardware', { owner, flow: once(0) }),
    newCost('training', 'training', { owner, flow: once(5000), risk: 0.1 }),
    newCost('support', 'support', { owner, flow: monthly(900) }),
    newCost('knowledgeUpkeep', 'knowledgeUpkeep', {
      owner,
      flow: { form: 'hoursMonthly', from: 1, to: null, hours: 8, rate: 30 },
    }),
    newCost('incentives', 'incentives', { owner, flow: monthly(250) }),
    newCost('managementTime', 'managementTime', {
      owner: owners.management,
      flow: { form: 'hoursOnce', month: 0, hours: 40, rate: 80 },
    }),
  ]);
}

/** One agent who stands out, one in the middle, one with too few answers to judge. */
function agents(words: PresetWords): AgentResult[] {
  const rows = [
    { satisfied: 132, answers: 150, first: 171, issues: 210, seconds: 430, contacts: 260 },
    { satisfied: 120, answers: 150, first: 150, issues: 205, seconds: 465, contacts: 250 },
    { satisfied: 14, answers: 19, first: 18, issues: 27, seconds: 510, contacts: 31 },
  ];
  return rows.map((row, at) => ({
    id: `agent${at + 1}`,
    name: words.agent.replace('{n}', String(at + 1)),
    csat: { kind: 'share', successes: row.satisfied, n: row.answers },
    firstContactResolution: { kind: 'share', successes: row.first, n: row.issues },
    handleTime: { kind: 'mean', mean: row.seconds, sd: 150, n: row.contacts },
    note: '',
  }));
}

const fill =
  (words: PresetWords) =>
  (empty: Case): Case => ({
    ...empty,
    terms: { ...empty.terms, horizonMonths: 24 },
    periods: {
      ...empty.periods,
      baseline: monthsFrom(empty.terms.firstMonth, -15, -13),
      after: monthsFrom(empty.terms.firstMonth, -3, -1),
      rampUpWeeks: 2,
    },
    metrics: metrics(words.sources.example),
    benefits: benefits(words),
    costs: costs(words),
    agents: agents(words),
    softFactors: softFactors(words, [
      ['trust', 24, 15],
      ['relationship', null, null],
      ['brand', null, null],
    ]),
    risks: risks(words, [['adoption', 0.2, 5000, 'handlingTime']]),
    review: review(
      words,
      empty.terms.firstMonth,
      ['afterContact', 'halfYear', 'yearly', 'checkIn', 'calls'],
      {
        acknowledge: 'strategies',
        sayWhen: 'strategies',
        pointToKnowledge: 'strategies',
        rightAnswer: 'strategies',
        confirmResolved: 'strategies',
        writeProcedures: 'strategies',
        noLongWaits: 'kpis',
        chatOff: 'kpis',
        autoReply: 'kpis',
        scripts: 'kpis',
        coaching: 'kpis',
        rewardBest: 'kpis',
      },
    ),
    kpiSets: kpiSets(words, ['A', 'B', 'C', 'D']),
    benchmarks: benchmarks(words, [
      'replyHour',
      'replyQuarterHour',
      'replyMinute',
      'replyDay',
      'acquisitionFive',
      'keepFive',
      'tenure',
      'partnersStay',
      'churnByIndustry',
      'leavingReason',
      'responseChart',
      'agentChart',
      'supportCost',
    ]),
  });

/** Sources 003 and 004: the KPIs experts watch, their sets A to D, and what the measured changes are worth. */
export const supportKpis: Preset = (words, surroundings) =>
  example('support-kpis', words, surroundings, fill(words), {
    decision: 'keep',
    businessModel: 'subscription',
    channels: ['chat', 'email', 'phone', 'tickets', 'whatsapp'],
    serviceHours: '24/7',
  });
