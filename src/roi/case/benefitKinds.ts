import type { BusinessModel, MetricId } from './metrics.js';

/** The groups of the pane's third step, in its order. */
export type BenefitGroup = 'time' | 'revenue' | 'soft' | 'own';
export type BenefitClass = 'hard' | 'soft';
export type BenefitType = 'cashReleasing' | 'costAvoidance' | 'margin';

interface BenefitFacts {
  readonly group: BenefitGroup;
  readonly class: BenefitClass;
  readonly type: BenefitType;
  /** Its money comes from metrics (then a case holds at most one line of it) or from a flow of its own. */
  readonly from: 'metrics' | 'flow';
  /** Has a part in freed working time, so that realisation is asked for; `perhaps`: the user says. */
  readonly freesTime: boolean | 'perhaps';
  /** Metrics whose baseline it cannot do without. */
  readonly levels: readonly MetricId[];
  /** Metrics it compares before and after; an empty "after" is "no change". */
  readonly changes: readonly MetricId[];
  /** Metrics that count as 0 while empty. */
  readonly optional?: readonly MetricId[];
  readonly only?: BusinessModel;
}

const WORKLOAD = ['contactsPerMonth', 'handleTime', 'costPerAgent', 'paidHours', 'utilisation'] as const;
const saving = { group: 'time', class: 'hard', type: 'cashReleasing', from: 'metrics' } as const;
const margin = {
  group: 'revenue',
  class: 'hard',
  type: 'margin',
  from: 'metrics',
  freesTime: false,
} as const;
const priced = { group: 'soft', class: 'soft', type: 'margin', from: 'flow', freesTime: false } as const;
const nothing = { levels: [], changes: [] } as const;

/** Every kind of benefit line in the order of the pane; the formulas are in src/roi/model. */
export const BENEFIT_KINDS = {
  deflection: {
    ...saving,
    freesTime: true,
    levels: WORKLOAD,
    changes: ['deflectionRate'],
    optional: ['selfServiceCost', 'otherCostPerContact'],
  },
  firstContactResolution: {
    ...saving,
    freesTime: true,
    levels: WORKLOAD,
    changes: ['firstContactResolution', 'repeatContacts'],
    optional: ['otherCostPerContact'],
  },
  handlingTime: { ...saving, freesTime: true, levels: WORKLOAD, changes: ['handleTime'] },
  onboarding: {
    ...saving,
    type: 'costAvoidance',
    freesTime: true,
    levels: ['weeklyCostWhileLearning'],
    changes: ['newHires', 'weeksToProficiency', 'productivityLost'],
  },
  attrition: { ...saving, freesTime: false, levels: ['agents', 'replacementCost'], changes: ['attrition'] },
  retiredTools: { ...saving, from: 'flow', freesTime: false, ...nothing },
  retainedRevenue: {
    ...margin,
    levels: ['activeCustomers', 'revenuePerCustomer', 'grossMargin'],
    changes: ['monthlyChurn'],
    only: 'subscription',
  },
  upselling: {
    ...margin,
    levels: ['contactsPerMonth', 'orderValue', 'grossMargin'],
    changes: ['offerRate', 'offerConversion'],
  },
  salesGrowth: {
    ...margin,
    levels: ['activeCustomers', 'orderValue', 'grossMargin'],
    changes: ['ordersPerCustomer'],
  },
  savedReturns: { ...margin, levels: ['returnQueries', 'marginPerReturn'], changes: ['saveRate'] },
  referral: {
    ...priced,
    from: 'metrics',
    levels: ['activeCustomers', 'referralsPerPromoter', 'referralConversion', 'customerLifetimeValue'],
    changes: ['promoterShare'],
    optional: ['referralIncentive'],
  },
  waitingTime: {
    ...priced,
    from: 'metrics',
    levels: ['contactsPerMonth', 'customerHourValue'],
    changes: ['queueWait'],
  },
  brand: { ...priced, ...nothing },
  innovation: { ...priced, ...nothing },
  morale: { ...priced, type: 'costAvoidance', ...nothing },
  custom: { ...priced, group: 'own', class: 'hard', type: 'cashReleasing', freesTime: 'perhaps', ...nothing },
} as const satisfies Record<string, BenefitFacts>;

export type BenefitKind = keyof typeof BENEFIT_KINDS;
export const BENEFIT_KIND_IDS = Object.keys(BENEFIT_KINDS) as readonly BenefitKind[];
export const benefitKind = (kind: BenefitKind): BenefitFacts => BENEFIT_KINDS[kind];
