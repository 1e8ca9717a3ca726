import { newBenefit, newCost } from '../case/make.js';
import type { BenefitLine, Case, CostLine, Metrics } from '../case/types.js';
import { benchmarks, kpiSets } from './benchmarks.js';
import { monthsFrom } from './dates.js';
import {
  answers,
  example,
  hypothesis,
  initiatives,
  metricsFrom,
  review,
  risks,
  share,
  softFactors,
  type Preset,
} from './parts.js';
import type { PresetWords } from './words.js';

/** Chosen so that the hard lines bring 12,500 a month: 3,000 + 4,050 + 4,125 + 750 + 575. */
function metrics(source: string): Metrics {
  const { level, target } = metricsFrom(source);
  return {
    contactsPerMonth: level(15_000),
    handleTime: target(480, 408),
    deflectionRate: target(0, 0.1),
    selfServiceCost: target(0, 0),
    interactionsPerConversation: level(2.4),
    agents: level(16),
    costPerAgent: level(46_800),
    paidHours: level(2080),
    utilisation: level(0.75),
    firstResponseTime: target(14_400, 5400),
    queueWait: target(90, 60),
    activeCustomers: level(50_000),
    contactRate: level(0.25),
    revenuePerCustomer: level(45),
    grossMargin: level(0.5),
    monthlyChurn: target(0.03, 0.0296),
    offerRate: target(0.1, 0.15),
    offerConversion: target(0.04, 0.05),
    orderValue: level(200),
    returnQueries: level(300),
    saveRate: target(0.2, 0.3),
    marginPerReturn: level(25),
    promoterShare: target(0.4, 0.41),
    referralsPerPromoter: level(0.5),
    referralConversion: level(0.1),
    customerLifetimeValue: level(600),
    referralIncentive: level(50),
    customerHourValue: level(15),
    csat: { ...target(0.9, 0.94), baselineEvidence: share(450, 500) },
    nps: { ...target(30, 31.2), baselineEvidence: answers(250, 150, 100) },
    supportCost: level(62_400),
    companyRevenue: level(2_250_000),
    bugsReported: target(12, 20),
  };
}

/** The three directions of source 002: customers spend more, stay longer, tell others; and work that falls away. */
function benefits({ owners, accounts, benefits: names }: PresetWords): BenefitLine[] {
  const staff = { budgetOwner: owners.service, profitAndLossLine: accounts.staff };
  const sales = { budgetOwner: owners.sales, profitAndLossLine: accounts.revenue };
  return [
    newBenefit('deflection', 'deflection', { ...staff, initiative: 'newChannel' }),
    newBenefit('handlingTime', 'handlingTime', { ...staff, initiative: 'tools' }),
    newBenefit('upselling', 'upselling', { ...sales, initiative: 'training' }),
    newBenefit('savedReturns', 'savedReturns', { ...sales, initiative: 'hiring' }),
    newBenefit('bugsFound', 'custom', {
      ...names.bugsFound,
      flow: { form: 'monthly', amount: 575 },
      budgetOwner: owners.product,
      profitAndLossLine: accounts.engineering,
      initiative: 'productImprovement',
    }),
    newBenefit('retainedRevenue', 'retainedRevenue', {
      ...sales,
      class: 'soft',
      attribution: 0.3,
      risk: 0.3,
      initiative: 'training',
    }),
    newBenefit('referral', 'referral', { attribution: 0.3, risk: 0.3, initiative: 'hiring' }),
    newBenefit('waitingTime', 'waitingTime', { initiative: 'hiring' }),
  ];
}

/** 100,000 in all, so that 150,000 of hard benefits make the 50 % of source 002. */
function costs({ costs: names }: PresetWords): CostLine[] {
  const once = (amount: number) => ({ form: 'once', month: 0, amount }) as const;
  const monthly = (amount: number) => ({ form: 'monthly', from: 1, to: null, amount }) as const;
  return [
    newCost('newAgent', 'people', { name: names.newAgent, flow: monthly(3000), initiative: 'hiring' }),
    newCost('softwarePlatform', 'softwarePlatform', { flow: once(10_000), initiative: 'tools' }),
    newCost('support', 'support', { flow: monthly(500), initiative: 'tools' }),
    newCost('training', 'training', { flow: once(8000), initiative: 'training' }),
    newCost('continuingTraining', 'continuingTraining', { flow: monthly(500), initiative: 'training' }),
    newCost('bugFixing', 'other', {
      name: names.bugFixing,
      flow: monthly(1000),
      initiative: 'productImprovement',
    }),
    newCost('chatChannel', 'integration', {
      name: names.chatChannel,
      flow: once(9000),
      initiative: 'newChannel',
    }),
    newCost('chatRunning', 'other', {
      name: names.chatRunning,
      flow: monthly(500),
      initiative: 'newChannel',
    }),
    newCost('managementTime', 'managementTime', {
      flow: { form: 'hoursOnce', month: 0, hours: 70, rate: 100 },
    }),
    newCost('opportunityCost', 'opportunityCost', { flow: monthly(0) }),
  ];
}

const fill =
  (words: PresetWords) =>
  (empty: Case): Case => ({
    ...empty,
    terms: { ...empty.terms, horizonMonths: 12 },
    periods: { ...empty.periods, baseline: monthsFrom(empty.terms.firstMonth, -6, -1) },
    metrics: metrics(words.sources.example),
    benefits: benefits(words),
    costs: costs(words),
    softFactors: softFactors(words, [
      ['relationship', null, null],
      ['satisfaction', 4.1, 4.4],
      ['wordOfMouth', null, null],
    ]),
    risks: risks(words, [
      ['adoption', 0.2, 15_000, 'deflection'],
      ['training', 0.2, 4000, 'training'],
    ]),
    initiatives: initiatives(words, ['hiring', 'tools', 'training', 'productImprovement', 'newChannel']),
    hypotheses: [
      hypothesis(words, 'earlyContact', 'monthlyChurn', [share(940, 1000), share(910, 1000)]),
      hypothesis(words, 'fastReply', 'csat', [share(188, 200), share(176, 200)]),
      hypothesis(words, 'supportAndNps', 'nps', [answers(156, 150, 94), answers(152, 152, 96)]),
      hypothesis(words, 'buyMore', 'contactConversion'),
      hypothesis(words, 'shareExperience', 'referralsPerPromoter'),
      hypothesis(words, 'subscribe', 'activeCustomers'),
    ],
    review: review(words, empty.terms.firstMonth, ['afterContact', 'checkIn'], {
      chooseBehaviour: 'quality',
      chooseMetric: 'quality',
      chooseHypothesis: 'quality',
      listen: 'omnichannel',
      confirmResolved: 'strategies',
    }),
    kpiSets: kpiSets(words, ['quality']),
    benchmarks: benchmarks(words, ['replyTwoHours', 'npsGap', 'keepFive', 'acquisitionFive']),
  });

/** Source 002: 100 spent and 150 earned make 50 %; five kinds of investment, each with its own return. */
export const serviceQuality: Preset = (words, surroundings) =>
  example('service-quality', words, surroundings, fill(words), {
    businessModel: 'subscription',
    channels: ['email', 'phone', 'chat'],
  });
