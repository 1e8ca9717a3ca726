import { newBenefit, newCost } from '../case/make.js';
import type { BenefitLine, Case, Metrics } from '../case/types.js';
import { benchmarks, kpiSets } from './benchmarks.js';
import { costRows } from './blank.js';
import { firstDay, monthAfter, monthsFrom } from './dates.js';
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

const HALF_HOUR = 1800;

/**
 * Chosen so that everything hard comes to source 000's 42,000 a month: 700 h by deflection, 300 h by first
 * contact resolution and 250 h by handling time at 40 an hour, half of it cashed (25,000); 10,000 contacts
 * fewer at 1 less 7,000 answered online at 0.1 (9,300); leavers 2,000; new hires 450; tools 1,250;
 * escalations 4,000.
 */
function metrics(source: string): Metrics {
  const { level, target, measured } = metricsFrom(source);
  return {
    contactsPerMonth: measured(35_000, 25_000),
    handleTime: measured(360, 324, [mean(360, 150, 412), mean(324, 140, 398)]),
    firstContactResolution: measured(0.6, 0.75, [share(360, 600), share(450, 600)]),
    deflectionRate: measured(0, 0.2, [share(0, 2000), share(400, 2000)]),
    talkTime: measured(240, 222),
    holdTime: measured(60, 48),
    afterCallWork: measured(60, 54),
    repeatContacts: level(1),
    transferRate: measured(0.18, 0.12, [share(108, 600), share(72, 600)]),
    selfServiceCost: measured(0.1, 0.1),
    otherCostPerContact: level(1),
    agents: level(30),
    costPerAgent: level(62_400),
    paidHours: level(2080),
    utilisation: level(0.75),
    resolutionTime: measured(8 * HALF_HOUR, 6 * HALF_HOUR),
    queueWait: measured(90, 60, [mean(90, 60, 412), mean(60, 50, 398)]),
    newHires: target(12, 9),
    weeksToProficiency: target(8, 6),
    weeklyCostWhileLearning: level(1200),
    productivityLost: level(0.5),
    attrition: target(0.4, 0.3),
    replacementCost: level(8000),
    customerHourValue: level(15),
    csat: measured(0.78, 0.84, [share(390, 500), share(420, 500)]),
    nps: measured(18, 30, [answers(172, 128, 100), answers(196, 128, 76)]),
    helpCentreViews: measured(8000, 60_000),
  };
}

function benefits({ owners, accounts, benefits: names, sources }: PresetWords): BenefitLine[] {
  const staff = { budgetOwner: owners.service, profitAndLossLine: accounts.staff };
  return [
    newBenefit('deflection', 'deflection', staff),
    newBenefit('firstContactResolution', 'firstContactResolution', staff),
    newBenefit('handlingTime', 'handlingTime', staff),
    newBenefit('onboarding', 'onboarding', { ...staff, budgetOwner: owners.hr }),
    newBenefit('attrition', 'attrition', { budgetOwner: owners.hr, profitAndLossLine: accounts.recruiting }),
    newBenefit('retiredTools', 'retiredTools', {
      ...names.retiredSearch,
      flow: { form: 'monthly', amount: 1250 },
      budgetOwner: owners.it,
      profitAndLossLine: accounts.licences,
    }),
    newBenefit('escalations', 'custom', {
      ...names.escalations,
      flow: { form: 'monthly', amount: 4000 },
      ...staff,
    }),
    newBenefit('callsPerDay', 'custom', {
      ...names.callsPerDay,
      on: false,
      flow: { form: 'schedule', per: 'year', amounts: [500_000, 500_000, 500_000] },
      source: sources.knowledge,
    }),
    newBenefit('waitingTime', 'waitingTime'),
    newBenefit('morale', 'morale', { on: false }),
  ];
}

const fill =
  (words: PresetWords) =>
  (empty: Case): Case => ({
    ...empty,
    periods: {
      ...empty.periods,
      baseline: monthsFrom(empty.terms.firstMonth, -18, -13),
      after: monthsFrom(empty.terms.firstMonth, -6, -1),
      rampUpWeeks: 4,
    },
    metrics: metrics(words.sources.example),
    benefits: benefits(words),
    costs: costRows([
      newCost('support', 'support', {
        name: words.costs.platformFee,
        flow: { form: 'monthly', from: 1, to: null, amount: 1500 },
        source: words.sources.knowledge,
      }),
    ]),
    softFactors: softFactors(words, [
      ['knowledge', 2.5, 3.8],
      ['morale', 12, 26],
      ['trust', 41, 18],
      ['satisfaction', 3.9, 4.2],
      ['brand', null, null],
    ]),
    risks: risks(words, [
      ['adoption', 0.3, 20_000, 'deflection'],
      ['training', 0.2, 8000, 'training'],
      ['integration', null, null, null],
      ['security', null, null, null],
    ]),
    review: review(words, empty.terms.firstMonth, ['afterContact', 'halfYear'], {
      baselineFirst: 'knowledge',
      measureAgain: 'knowledge',
      keepKnowledge: 'knowledge',
      pointToKnowledge: 'strategies',
      scripts: 'kpis',
    }),
    kpiSets: kpiSets(words, ['knowledge']),
    benchmarks: benchmarks(words, [
      'serviceAsExpense',
      'marketSize',
      'waitMinute',
      'waitNotAtAll',
      'onboardingWell',
      'newHiresLeave',
      'engagedTeams',
      'disengagement',
    ]),
  });

/** Source 000: 42,000 saved and 1,500 spent a month, so 27 comes back net of each 1; no set-up cost is named. */
export const knowledgeManagement: Preset = (words, surroundings) =>
  example('knowledge-management', words, surroundings, fill(words), {
    decision: 'keep',
    renewalDate: firstDay(monthAfter(surroundings.firstMonth, 3)),
    channels: ['phone', 'email', 'selfService'],
  });
