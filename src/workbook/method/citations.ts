import type { Cell } from '../../formula/expr.js';
import { inputsOf } from '../../formula/graph.js';
import type { CitedId } from '../../i18n/workbookSheetsMethod.en.js';
import type { BenefitKind } from '../../roi/case/benefitKinds.js';
import type { DerivedKpiId } from '../../roi/case/kpis.js';
import type { BenefitLine } from '../../roi/case/types.js';
import { lineOf, metricOf, partsOfLabel } from '../../roi/model/labels.js';

/** Whose definition a formula follows, by the first words of its label. */
const BY_LABEL: readonly (readonly [label: string, ids: readonly CitedId[]])[] = [
  ['calendar.discount', ['MONTHLYRATE', 'PRESENTVALUE']],
  ['workload.hourly', ['LOADEDRATE']],
  ['workload.', ['WORKLOADSAVED']],
  ['capacity.', ['WORKLOADSAVED']],
  ['benefit.haircut', ['RISKADJUSTED']],
  ['retained.', ['RETAINEDREVENUE']],
  ['flow.extra', ['RETAINEDREVENUE']],
  ['flow.price', ['RETAINEDREVENUE']],
  ['flow.reach', ['RAMPED']],
  ['flow.value', ['RISKADJUSTED']],
  ['flow.present', ['PRESENTVALUE']],
  ['flow.hardPresent', ['PRESENTVALUE']],
  ['flow.discounted', ['DISCOUNTEDPAYBACK']],
  ['cost.charged', ['RISKADJUSTED']],
  ['cost.present', ['PRESENTVALUE']],
  ['result.annualisedRoi', ['ANNUALROI']],
  ['result.pvRoi', ['ROI']],
  ['result.roi', ['ROI']],
  ['result.monthlyRoi', ['ROI']],
  ['result.net', ['NETBENEFIT']],
  ['result.netPerUnit', ['BCR']],
  ['result.bcr', ['BCR']],
  ['result.pv', ['PRESENTVALUE']],
  ['result.npv', ['PRESENTVALUE']],
  ['result.benefitsNeeded', ['BREAKEVENADOPTION']],
  ['result.payback', ['PAYBACKFLOW']],
  ['result.discounted', ['DISCOUNTEDPAYBACK']],
  ['result.irr', ['IRRALL']],
  ['result.signChanges', ['IRRALL']],
  ['result.yearlySignChanges', ['IRRALL']],
  ['result.cumulativeSignChanges', ['IRRALL']],
  ['initiative.hard.roi', ['ROI']],
  ['initiative.total.roi', ['ROI']],
  ['initiative.hard.npv', ['PRESENTVALUE']],
  ['initiative.total.npv', ['PRESENTVALUE']],
  ['initiative.pvCosts', ['PRESENTVALUE']],
  ['ratings.', ['RATINGSHARES']],
  ['evidence.needed', ['SAMPLESIZE']],
];

const BY_KIND: Readonly<Partial<Record<BenefitKind, CitedId>>> = {
  deflection: 'DEFLECTIONSAVINGS',
  firstContactResolution: 'FCRSAVINGS',
  handlingTime: 'TIMESAVED',
  onboarding: 'ONBOARDINGSAVINGS',
  attrition: 'ATTRITIONSAVINGS',
  retainedRevenue: 'RETAINEDREVENUE',
  upselling: 'UPSELL',
  salesGrowth: 'SALESUPLIFT',
  savedReturns: 'SAVERATE',
  referral: 'REFERRALVALUE',
};
const OF_THE_LINE: readonly string[] = ['benefit.full', 'benefit.gross'];

const BY_KPI: Readonly<Record<DerivedKpiId, CitedId>> = {
  resolutionRate: 'RESOLUTIONRATE',
  costPerContact: 'COSTPERCONTACT',
  costPerConversation: 'COSTPERCONVERSATION',
  costPerTicket: 'COSTPERTICKET',
  costPerResolution: 'COSTPERRESOLUTION',
  supportToRevenue: 'SUPPORTTOREVENUE',
  clvToCac: 'CLVTOCAC',
};
const KPIS: ReadonlyMap<string, CitedId> = new Map(
  Object.entries(BY_KPI).map(([kpi, cited]) => [metricOf(kpi), cited]),
);

/** Intervals and tests, by what was counted. */
const BY_SAMPLE: readonly (readonly [counted: string, interval: CitedId, test: CitedId])[] = [
  ['sample.successes', 'SHARECI', 'SHARETEST'],
  ['sample.mean', 'MEANTEST', 'MEANTEST'],
  ['sample.sd', 'MEANTEST', 'MEANTEST'],
  ['sample.promoters', 'NPSCI', 'NPSTEST'],
];

function ofSamples(cell: Cell, key: string): readonly CitedId[] {
  const isTest = key.startsWith('evidence.');
  if (!isTest && !key.startsWith('sample.')) return [];
  const counted = new Set(inputsOf(cell).map(({ label }) => partsOfLabel(label).key));
  const found = BY_SAMPLE.filter(([input]) => counted.has(input));
  return [...new Set(found.map(([, interval, test]) => (isTest ? test : interval)))];
}

/** The functions of CSROI whose definition and source the formula of a cell follows; none: a definition of its own. */
export function citedBy(cell: Cell, lines: readonly BenefitLine[]): readonly CitedId[] {
  const { key, of = '' } = partsOfLabel(cell.label);
  const line = OF_THE_LINE.includes(key) ? lines.find(({ id }) => lineOf(id) === of) : undefined;
  const kind = line && BY_KIND[line.kind];
  if (kind) return [kind];
  const labelled = BY_LABEL.filter(([start]) => key.startsWith(start)).sort(
    ([one], [other]) => other.length - one.length,
  )[0];
  if (labelled) return labelled[1];
  const kpi = KPIS.get(of);
  return kpi ? [kpi] : ofSamples(cell, key);
}
