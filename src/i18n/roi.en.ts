import type { BenefitKind } from '../roi/case/benefitKinds.js';
import type { CostCategory } from '../roi/case/lines.js';
import type { DerivedKpiId } from '../roi/case/kpis.js';
import type { MetricId } from '../roi/case/metrics.js';
import type { Kind, ProblemCode } from '../roi/case/problem.js';

/** The shape of every language. */
export interface RoiMessages {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What a problem of the whole is about, which has no path. */
  readonly whole: string;
  readonly metrics: Readonly<Record<MetricId, string>>;
  readonly derivedKpis: Readonly<Record<DerivedKpiId, string>>;
  readonly benefitKinds: Readonly<Record<BenefitKind, string>>;
  readonly costCategories: Readonly<Record<CostCategory, string>>;
}

/**
 * What is wrong with a case. `{path}` is the field; the other places are filled in from the details.
 * House style: name, what is needed, what was found; no full stop.
 */
const problems: RoiMessages['problems'] = {
  missing: '{path} is missing',
  unknownKey: '{path} is not a field of a case; allowed here: {allowed}',
  wrongKind: '{path} needs {need}, found {found}',
  notOneOf: '{path} needs one of {allowed}, found {found}',
  atLeast: '{path} needs {from} or more, found {found}',
  atMost: '{path} needs {to} or less, found {found}',
  notWhole: '{path} needs a whole number, found {found}',
  textTooLong: '{path} takes at most {most} characters, found {found}',
  listTooLong: '{path} takes at most {most} entries, found {found}',
  notPlainText: '{path} holds characters that no document can show, found {found}',
  notAnId: '{path} needs a word of letters and digits, at most 40, that begins with a letter, found {found}',
  notACurrency: '{path} needs a currency code of three capital letters such as EUR, found {found}',
  notAMonth: '{path} needs a month such as 2026-01, found {found}',
  notADate: '{path} needs a date such as 2026-01-31, found {found}',
  usedTwice: '{path} must not occur twice, found {found} again',
  unknownInitiative: '{path} needs an initiative of the case ({allowed}), found {found}',
  unknownLine: '{path} needs a benefit or cost line of the case ({allowed}), found {found}',
  unknownFigure: '{path} needs a figure of the case, found {found}',
  emptyFigure: '{path} needs a figure that is entered, found {found}, which is empty',
  notANumberThere: '{path} needs a single number of the case, found {found}',
  periodOrder: '{path} needs {from} or later, found {found}',
  afterBeforeBaseline: '{path} must come after the baseline, which ends {to}, found {found}',
  rampUpTooLong: '{path} must leave something of the after period of {days} days, found {found} weeks',
  monthBeyondHorizon: '{path} needs a month within the horizon of {horizon}, found {found}',
  monthOrder: '{path} needs month {from} or later, found {found}',
  kindTwice: '{path} must not occur twice: a second line of kind {found} would count the same money again',
  flowMissing: '{path} needs an amount or a schedule: no metric prices a line of kind {kind}',
  flowNotAllowed: '{path} must be empty (null): metrics price a line of kind {kind}',
  realisationMissing: '{path} needs a share from 0 to 1: a line of kind {kind} frees working time',
  realisationNotAllowed: '{path} must be empty (null): a line of kind {kind} frees no working time',
  receivedNotAllowed: '{path} must be false: metrics price a line of kind {kind}, and they look ahead',
  wrongEvidence: '{path} needs evidence of kind {allowed} for this metric, found {found}',
  evidenceNotAllowed: '{path} must be empty (null): no sample backs this metric',
  successesExceedAnswers: '{path} needs no more than the {n} asked, found {found}',
  noAnswers: '{path} needs at least one answer, found none',
  evidenceDiffers: '{path} needs the same kind of evidence as cohort A, {allowed}, found {found}',
  lowAboveLikely: '{path} needs no more than the likely value {likely}, found {found}',
  likelyAboveHigh: '{path} needs no more than the high value {high}, found {found}',
  lowAboveHigh: '{path} needs no more than the high value {high}, found {found}',
  tooManyOnSummary: '{path} takes at most {most} points on the Summary, found {found}',
  notJson: 'This is no JSON: {reason}',
  notACaseFile: '{path} needs {allowed}: this is no CSROI case file, found {found}',
  newerVersion: '{path} needs {newest} or less: this case was made by a newer version, found {found}',
  unknownVersion: '{path} needs {oldest} to {newest}, found {found}',
  notOfItsVersion: '{path} does not hold what a case of version {found} holds',
};

/** What a field can be asked to be, and what can be found there. */
const kinds: RoiMessages['kinds'] = {
  number: 'a number',
  text: 'text',
  flag: 'true or false',
  list: 'a list',
  object: 'a group of fields',
  nothing: 'nothing',
};

const metrics: RoiMessages['metrics'] = {
  contactsPerMonth: 'Contacts a month',
  handleTime: 'Average handle time',
  firstContactResolution: 'First contact resolution',
  deflectionRate: 'Solved without an agent (deflection)',
  talkTime: 'Talk time',
  holdTime: 'Hold time',
  afterCallWork: 'After-call work',
  repeatContacts: 'Repeat contacts per unsolved issue',
  transferRate: 'Transfers',
  interactionsPerConversation: 'Interactions per conversation',
  purchaseContacts: 'Contacts during the purchase',
  selfServiceCost: 'Self-service cost per contact',
  otherCostPerContact: 'Other cost per contact',
  agents: 'Agents',
  costPerAgent: 'Loaded cost per agent and year',
  paidHours: 'Paid hours a year',
  utilisation: 'Share of paid time on contacts (utilisation)',
  resolutionTime: 'Resolution time',
  firstResponseTime: 'First response',
  queueWait: 'Queue wait',
  withinTarget: 'Within target',
  responseTarget: 'Target for the response',
  reopenRate: 'Reopened',
  sopCompliance: 'Procedures followed',
  newHires: 'New hires a year',
  weeksToProficiency: 'Weeks to proficiency',
  weeklyCostWhileLearning: 'Weekly cost while learning',
  productivityLost: 'Productivity lost while learning',
  attrition: 'Attrition a year',
  replacementCost: 'Cost to replace one agent',
  activeCustomers: 'Active customers',
  contactRate: 'Contact rate',
  revenuePerCustomer: 'Revenue per customer and month',
  grossMargin: 'Gross margin',
  monthlyChurn: 'Monthly churn',
  repeatPurchaseRate: 'Repeat purchase',
  offerRate: 'Offer rate',
  offerConversion: 'Conversion of offers',
  contactConversion: 'Customers in contact who buy',
  orderValue: 'Order value',
  ordersPerCustomer: 'Orders per customer and month',
  returnQueries: 'Queries about returns a month',
  saveRate: 'Returns saved',
  marginPerReturn: 'Margin per saved return',
  promoterShare: 'Promoters',
  referralsPerPromoter: 'Referrals per promoter and year',
  referralConversion: 'Conversion of referrals',
  customerLifetimeValue: 'Customer lifetime value (margin)',
  referralIncentive: 'Incentive per referral',
  acquisitionCost: 'Cost to win a customer',
  customerHourValue: 'Value of a customer’s hour',
  customerTenure: 'How long customers stay',
  customerReviews: 'Customer reviews a month',
  csat: 'Customer satisfaction (CSAT)',
  nps: 'Net promoter score (NPS)',
  ces: 'Customer effort score (CES)',
  netSentiment: 'Net sentiment',
  agentNps: 'Agent satisfaction (eNPS)',
  ratedVeryPositive: 'Rated very positive',
  ratedPositive: 'Rated positive',
  ratedNeutral: 'Rated neutral',
  ratedWeak: 'Rated weak',
  ratedVeryWeak: 'Rated very weak',
  supportCost: 'Support cost a month',
  companyRevenue: 'Company revenue a month',
  tickets: 'Tickets a month',
  ticketsResolved: 'Tickets solved a month',
  bugsReported: 'Bugs reported a month',
  helpCentreViews: 'Help-centre views a month',
};

const derivedKpis: RoiMessages['derivedKpis'] = {
  resolutionRate: 'Resolution rate',
  costPerContact: 'Cost per contact',
  costPerConversation: 'Cost per conversation',
  costPerTicket: 'Cost per ticket',
  costPerResolution: 'Cost per resolution',
  supportToRevenue: 'Support cost to revenue',
  clvToCac: 'Lifetime value to cost of winning',
};

const benefitKinds: RoiMessages['benefitKinds'] = {
  deflection: 'Deflection to self-service',
  firstContactResolution: 'First contact resolution',
  handlingTime: 'Handling time',
  onboarding: 'Faster onboarding',
  attrition: 'Fewer agents leave',
  retiredTools: 'Retired tools',
  retainedRevenue: 'Retained revenue',
  upselling: 'Cross- and up-selling',
  salesGrowth: 'Sales growth',
  savedReturns: 'Saved returns',
  referral: 'Referrals',
  waitingTime: 'Customers’ waiting time',
  brand: 'Brand',
  innovation: 'Innovation',
  morale: 'Morale',
  custom: 'Own line',
};

const costCategories: RoiMessages['costCategories'] = {
  softwarePlatform: 'Software platform',
  hardware: 'Hardware',
  training: 'Training',
  integration: 'Integration',
  people: 'People',
  continuingTraining: 'Continuing training',
  support: 'Support and maintenance',
  marketing: 'Marketing of the service',
  knowledgeUpkeep: 'Knowledge upkeep',
  incentives: 'Incentives',
  managementTime: 'Management time',
  opportunityCost: 'Opportunity cost',
  exit: 'Exit',
  other: 'Own cost',
};

/** The words about a case; a figure's unit and period stand beside its name. */
export const roiEn: RoiMessages = {
  problems,
  kinds,
  whole: 'The case',
  metrics,
  derivedKpis,
  benefitKinds,
  costCategories,
};
