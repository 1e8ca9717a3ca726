import type { Unit } from '../../kpi/define.js';
import { LARGEST } from './values.js';

/** Which sample backs a figure and so which test it takes: two-proportion z, Welch, or the NPS z. */
export type EvidenceKind = 'share' | 'mean' | 'nps';
/** The groups of the pane's second step, in its order. */
export type MetricGroup = 'contacts' | 'team' | 'speed' | 'hiring' | 'customers' | 'satisfaction' | 'totals';
export type BusinessModel = 'subscription' | 'orders';

interface MetricFacts {
  /** Money is in the case's currency; a share is 0…1; points are −100…100; times are in seconds. */
  readonly unit: Extract<
    Unit,
    'count' | 'money' | 'share' | 'seconds' | 'hours' | 'weeks' | 'months' | 'ratio' | 'points' | 'score'
  >;
  /** The period a flow is counted over; none where the figure is a level. */
  readonly per?: 'month' | 'year';
  /** Bounds, inclusive; 0 and `LARGEST` where none are given, 0 and 1 for shares. */
  readonly from?: number;
  readonly to?: number;
  readonly evidence?: EvidenceKind;
  /** Where the good lies; none where neither direction is good by itself. */
  readonly better?: 'lower' | 'higher';
  readonly group: MetricGroup;
  /** Folded away in its group until asked for. */
  readonly folded?: true;
  /** Block of the KPI sheet, as source 000 files it; none for figures that only price others. */
  readonly audience?: 'customers' | 'team';
  /** Asked for under this business model only. */
  readonly only?: BusinessModel;
}

const seconds = { unit: 'seconds', better: 'lower', evidence: 'mean', to: 1e9 } as const;
const goodShare = { unit: 'share', better: 'higher', evidence: 'share' } as const;
const badShare = { unit: 'share', better: 'lower', evidence: 'share' } as const;
const perMonth = { unit: 'count', per: 'month' } as const;
const points = { unit: 'points', better: 'higher', evidence: 'nps', from: -100, to: 100 } as const;

/** Every metric of a case in the order of the pane. Names and help are in src/i18n. */
export const METRICS = {
  contactsPerMonth: { ...perMonth, group: 'contacts', audience: 'team', evidence: 'mean' },
  handleTime: { ...seconds, group: 'contacts', audience: 'customers' },
  firstContactResolution: { ...goodShare, group: 'contacts', audience: 'customers' },
  deflectionRate: { ...goodShare, group: 'contacts', audience: 'team' },
  talkTime: { ...seconds, group: 'contacts', folded: true, audience: 'customers' },
  holdTime: { ...seconds, group: 'contacts', folded: true, audience: 'customers' },
  afterCallWork: { ...seconds, group: 'contacts', folded: true, audience: 'customers' },
  repeatContacts: { unit: 'ratio', better: 'lower', evidence: 'mean', group: 'contacts', folded: true },
  transferRate: { ...badShare, group: 'contacts', folded: true, audience: 'customers' },
  interactionsPerConversation: {
    unit: 'ratio',
    better: 'lower',
    evidence: 'mean',
    group: 'contacts',
    folded: true,
  },
  purchaseContacts: { unit: 'share', evidence: 'share', group: 'contacts', folded: true, audience: 'team' },
  selfServiceCost: { unit: 'money', better: 'lower', group: 'contacts', folded: true },
  otherCostPerContact: { unit: 'money', better: 'lower', group: 'contacts', folded: true },

  agents: { unit: 'count', group: 'team' },
  costPerAgent: { unit: 'money', per: 'year', group: 'team' },
  paidHours: { unit: 'hours', per: 'year', to: 8784, group: 'team' },
  utilisation: { unit: 'share', group: 'team' },

  resolutionTime: { ...seconds, group: 'speed', audience: 'customers' },
  firstResponseTime: { ...seconds, group: 'speed', audience: 'customers' },
  queueWait: { ...seconds, group: 'speed', audience: 'customers' },
  withinTarget: { ...goodShare, group: 'speed', audience: 'customers' },
  /** The time that `withinTarget` is measured against. */
  responseTarget: { unit: 'seconds', to: 1e9, group: 'speed' },
  reopenRate: { ...badShare, group: 'speed', audience: 'customers' },
  sopCompliance: { ...goodShare, group: 'speed', folded: true, audience: 'team' },

  newHires: { unit: 'count', per: 'year', better: 'lower', group: 'hiring' },
  weeksToProficiency: {
    unit: 'weeks',
    better: 'lower',
    evidence: 'mean',
    to: 520,
    group: 'hiring',
    audience: 'team',
  },
  weeklyCostWhileLearning: { unit: 'money', group: 'hiring' },
  productivityLost: { unit: 'share', better: 'lower', evidence: 'mean', group: 'hiring' },
  /** Above 1 where the whole team changes more than once a year. */
  attrition: { ...badShare, per: 'year', to: 10, group: 'hiring', audience: 'team' },
  replacementCost: { unit: 'money', group: 'hiring' },

  activeCustomers: { unit: 'count', better: 'higher', group: 'customers', audience: 'customers' },
  contactRate: { ...badShare, per: 'month', group: 'customers', audience: 'customers' },
  revenuePerCustomer: { unit: 'money', per: 'month', better: 'higher', evidence: 'mean', group: 'customers' },
  grossMargin: { unit: 'share', better: 'higher', group: 'customers' },
  monthlyChurn: {
    ...badShare,
    per: 'month',
    group: 'customers',
    audience: 'customers',
    only: 'subscription',
  },
  repeatPurchaseRate: { ...goodShare, group: 'customers', audience: 'customers' },
  offerRate: { ...goodShare, group: 'customers', folded: true, audience: 'team' },
  offerConversion: { ...goodShare, group: 'customers', folded: true, audience: 'team' },
  contactConversion: { ...goodShare, group: 'customers', folded: true, audience: 'team' },
  orderValue: { unit: 'money', better: 'higher', evidence: 'mean', group: 'customers', folded: true },
  ordersPerCustomer: {
    unit: 'ratio',
    per: 'month',
    better: 'higher',
    evidence: 'mean',
    group: 'customers',
    folded: true,
  },
  returnQueries: { ...perMonth, group: 'customers', folded: true },
  saveRate: { ...goodShare, group: 'customers', folded: true, audience: 'team' },
  marginPerReturn: { unit: 'money', better: 'higher', evidence: 'mean', group: 'customers', folded: true },
  promoterShare: { ...goodShare, group: 'customers', folded: true, audience: 'customers' },
  referralsPerPromoter: {
    unit: 'ratio',
    per: 'year',
    better: 'higher',
    evidence: 'mean',
    group: 'customers',
    folded: true,
    audience: 'customers',
  },
  referralConversion: { ...goodShare, group: 'customers', folded: true },
  /** Margin, not revenue. */
  customerLifetimeValue: {
    unit: 'money',
    better: 'higher',
    evidence: 'mean',
    group: 'customers',
    folded: true,
    audience: 'customers',
  },
  referralIncentive: { unit: 'money', group: 'customers', folded: true },
  acquisitionCost: { unit: 'money', better: 'lower', group: 'customers', folded: true },
  customerHourValue: { unit: 'money', group: 'customers', folded: true },
  customerTenure: {
    unit: 'months',
    better: 'higher',
    evidence: 'mean',
    group: 'customers',
    folded: true,
    audience: 'customers',
  },
  customerReviews: { ...perMonth, better: 'higher', group: 'customers', folded: true, audience: 'customers' },

  csat: { ...goodShare, group: 'satisfaction', audience: 'team' },
  nps: { ...points, group: 'satisfaction', audience: 'team' },
  /** 1…7 or 1…5, high is easy. */
  ces: {
    unit: 'score',
    better: 'higher',
    evidence: 'mean',
    from: 1,
    to: 7,
    group: 'satisfaction',
    audience: 'customers',
  },
  netSentiment: { ...points, group: 'satisfaction', audience: 'customers' },
  agentNps: { ...points, group: 'satisfaction', audience: 'team' },
  ratedVeryPositive: { ...goodShare, group: 'satisfaction', folded: true, audience: 'customers' },
  ratedPositive: { ...goodShare, group: 'satisfaction', folded: true, audience: 'customers' },
  ratedNeutral: {
    unit: 'share',
    evidence: 'share',
    group: 'satisfaction',
    folded: true,
    audience: 'customers',
  },
  ratedWeak: { ...badShare, group: 'satisfaction', folded: true, audience: 'customers' },
  ratedVeryWeak: { ...badShare, group: 'satisfaction', folded: true, audience: 'customers' },

  supportCost: { unit: 'money', per: 'month', better: 'lower', group: 'totals', audience: 'team' },
  companyRevenue: { unit: 'money', per: 'month', better: 'higher', group: 'totals' },
  tickets: { ...perMonth, group: 'totals', audience: 'team' },
  ticketsResolved: { ...perMonth, better: 'higher', group: 'totals', audience: 'team' },
  bugsReported: { ...perMonth, group: 'totals', audience: 'team' },
  helpCentreViews: { ...perMonth, better: 'higher', group: 'totals', audience: 'team' },
} as const satisfies Record<string, MetricFacts>;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];

/** The facts of one metric, every one of them answered. */
export const metric = (id: MetricId): MetricFacts & { readonly from: number; readonly to: number } => {
  const facts: MetricFacts = METRICS[id];
  return { ...facts, from: facts.from ?? 0, to: facts.to ?? (facts.unit === 'share' ? 1 : LARGEST) };
};
