import type { FunctionDoc } from '../kpi/doc.js';
import { doc as costPerContact } from '../kpi/cost/costPerContact.doc.js';
import { doc as costPerConversation } from '../kpi/cost/costPerConversation.doc.js';
import { doc as costPerResolution } from '../kpi/cost/costPerResolution.doc.js';
import { doc as costPerTicket } from '../kpi/cost/costPerTicket.doc.js';
import { doc as supportToRevenue } from '../kpi/cost/supportToRevenue.doc.js';
import { doc as churn } from '../kpi/customers/churn.doc.js';
import { doc as clvToCac } from '../kpi/customers/clvToCac.doc.js';
import { doc as netChurn } from '../kpi/customers/netChurn.doc.js';
import { doc as retention } from '../kpi/customers/retention.doc.js';
import { doc as saveRate } from '../kpi/customers/saveRate.doc.js';
import { doc as meanTest } from '../kpi/evidence/meanTest.doc.js';
import { doc as sampleSize } from '../kpi/evidence/sampleSize.doc.js';
import { doc as shareCi } from '../kpi/evidence/shareCi.doc.js';
import { doc as shareTest } from '../kpi/evidence/shareTest.doc.js';
import { doc as annualRoi } from '../kpi/investment/annualRoi.doc.js';
import { doc as bcr } from '../kpi/investment/bcr.doc.js';
import { doc as breakEvenAdoption } from '../kpi/investment/breakEvenAdoption.doc.js';
import { doc as discountedPayback } from '../kpi/investment/discountedPayback.doc.js';
import { doc as irrAll } from '../kpi/investment/irrAll.doc.js';
import { doc as monthlyRate } from '../kpi/investment/monthlyRate.doc.js';
import { doc as netBenefit } from '../kpi/investment/netBenefit.doc.js';
import { doc as paybackFlow } from '../kpi/investment/paybackFlow.doc.js';
import { doc as presentValue } from '../kpi/investment/presentValue.doc.js';
import { doc as ramped } from '../kpi/investment/ramped.doc.js';
import { doc as returnRatio } from '../kpi/investment/returnRatio.doc.js';
import { doc as riskAdjusted } from '../kpi/investment/riskAdjusted.doc.js';
import { doc as roi } from '../kpi/investment/roi.doc.js';
import { doc as asa } from '../kpi/operations/asa.doc.js';
import { doc as avgHold } from '../kpi/operations/avgHold.doc.js';
import { doc as deflectionRate } from '../kpi/operations/deflectionRate.doc.js';
import { doc as fcr } from '../kpi/operations/fcr.doc.js';
import { doc as loadedRate } from '../kpi/operations/loadedRate.doc.js';
import { doc as resolutionRate } from '../kpi/operations/resolutionRate.doc.js';
import { doc as selfServiceScore } from '../kpi/operations/selfServiceScore.doc.js';
import { doc as ces } from '../kpi/survey/ces.doc.js';
import { doc as nps } from '../kpi/survey/nps.doc.js';
import { doc as npsCi } from '../kpi/survey/npsCi.doc.js';
import { doc as npsTest } from '../kpi/survey/npsTest.doc.js';
import { doc as ratingShares } from '../kpi/survey/ratingShares.doc.js';
import { doc as attritionSavings } from '../kpi/value/attritionSavings.doc.js';
import { doc as deflectionSavings } from '../kpi/value/deflectionSavings.doc.js';
import { doc as fcrSavings } from '../kpi/value/fcrSavings.doc.js';
import { doc as onboardingSavings } from '../kpi/value/onboardingSavings.doc.js';
import { doc as referralValue } from '../kpi/value/referralValue.doc.js';
import { doc as retainedRevenue } from '../kpi/value/retainedRevenue.doc.js';
import { doc as salesUplift } from '../kpi/value/salesUplift.doc.js';
import { doc as timeSaved } from '../kpi/value/timeSaved.doc.js';
import { doc as upsell } from '../kpi/value/upsell.doc.js';
import { doc as workloadSaved } from '../kpi/value/workloadSaved.doc.js';
import type { Group } from '../roi/model/book.js';
import type { Severity } from '../roi/model/checks.js';
import type { SheetId } from './workbookSheets.en.js';

/** What the workbook repeats of a function's definition: its own words, not others beside them. */
const told = ({
  summary,
  formula,
  notes = [],
  source,
}: Pick<FunctionDoc, 'summary' | 'formula' | 'notes' | 'source'>) => ({
  summary,
  formula,
  notes,
  source: source.title,
});

/** Functions whose definitions and sources the workbook cites, by their ids. */
const cited = {
  ROI: told(roi),
  RETURNRATIO: told(returnRatio),
  BCR: told(bcr),
  NETBENEFIT: told(netBenefit),
  ANNUALROI: told(annualRoi),
  PRESENTVALUE: told(presentValue),
  MONTHLYRATE: told(monthlyRate),
  PAYBACKFLOW: told(paybackFlow),
  DISCOUNTEDPAYBACK: told(discountedPayback),
  IRRALL: told(irrAll),
  BREAKEVENADOPTION: told(breakEvenAdoption),
  RISKADJUSTED: told(riskAdjusted),
  RAMPED: told(ramped),
  LOADEDRATE: told(loadedRate),
  WORKLOADSAVED: told(workloadSaved),
  TIMESAVED: told(timeSaved),
  DEFLECTIONSAVINGS: told(deflectionSavings),
  FCRSAVINGS: told(fcrSavings),
  ONBOARDINGSAVINGS: told(onboardingSavings),
  ATTRITIONSAVINGS: told(attritionSavings),
  RETAINEDREVENUE: told(retainedRevenue),
  UPSELL: told(upsell),
  SALESUPLIFT: told(salesUplift),
  REFERRALVALUE: told(referralValue),
  SAVERATE: told(saveRate),
  CHURN: told(churn),
  NETCHURN: told(netChurn),
  RETENTION: told(retention),
  DEFLECTIONRATE: told(deflectionRate),
  SELFSERVICESCORE: told(selfServiceScore),
  FCR: told(fcr),
  RESOLUTIONRATE: told(resolutionRate),
  AVGHOLD: told(avgHold),
  ASA: told(asa),
  NPS: told(nps),
  CES: told(ces),
  RATINGSHARES: told(ratingShares),
  COSTPERCONTACT: told(costPerContact),
  COSTPERCONVERSATION: told(costPerConversation),
  COSTPERTICKET: told(costPerTicket),
  COSTPERRESOLUTION: told(costPerResolution),
  SUPPORTTOREVENUE: told(supportToRevenue),
  CLVTOCAC: told(clvToCac),
  SHARECI: told(shareCi),
  SHARETEST: told(shareTest),
  MEANTEST: told(meanTest),
  NPSCI: told(npsCi),
  NPSTEST: told(npsTest),
  SAMPLESIZE: told(sampleSize),
} as const;

export type CitedId = keyof typeof cited;

const purposes = {
  summary: 'One page for those who decide: verdict, headline numbers, charts',
  inputs: 'Every assumption in a cell of its own, with unit, source, owner; blue cells may be changed',
  inputsByMonth: 'Amounts that are entered month by month',
  hardRoi: 'Hard benefit lines from full effect to what counts, and why lines are hard or soft',
  softRoi: 'Soft benefits with a price, apart from factors without one; capacity freed',
  costs: 'Initial, running and hidden costs by month; cost of ownership by year',
  cashFlow: 'Month by month: benefits, costs, net, cumulative, present value; payback and rate of return',
  scenarios: 'Three scenarios side by side, break-even, what moves the result most, simulation',
  scenarioFlows: 'The flows of each scenario, as Cash flow has them for the chosen one',
  kpis: 'Figures for customers and for the team: before, after, significance, benchmarks',
  evidence: 'Every before/after test, and hypotheses on groups of customers',
  agents: 'Results of each agent with intervals, beside the team',
  initiatives: 'Return of each initiative and of all together',
  risks: 'Register of risks; it documents, only a line’s own risk enters the money',
  review: 'Plan against actual month by month, realised return to date',
  reviewLog: 'Reviews and actions, survey plan, what customers said, procedures',
  method: 'This sheet: checks, formulas in words, sources, assumptions, the verdict',
} as const satisfies Record<SheetId, string>;

const groups = {
  terms: 'Terms',
  constants: 'Constants',
  scenarios: 'The chosen scenario',
  metrics: 'Figures of the service',
  workload: 'Working time saved, without counting twice',
  benefits: 'Benefit lines',
  costs: 'Costs before the scenario',
  cashFlow: 'Flows by month, in the chosen scenario',
  results: 'Results, in the chosen scenario',
  scenarioFlows: 'Flows of the other scenarios',
  scenarioResults: 'Results of the other scenarios',
  initiatives: 'Initiatives',
  capacity: 'Capacity freed',
  waterfall: 'From everything claimed to what is left',
  kpis: 'KPIs',
  evidence: 'Tests and intervals',
  hypotheses: 'Hypotheses on groups',
  agents: 'Agents',
  risks: 'Risks',
  checks: 'Checks',
} as const satisfies Record<Group, string>;

/** How the model counts, and what it leaves out. */
const conventions = [
  'Amounts are nominal cash before tax, net of recoverable VAT, in one currency; nothing is converted.',
  'There is no terminal value, no financing and no depreciation: what comes after the horizon counts nothing.',
  'Flows fall at the end of their month. Month 0 is before the first month and is not discounted.',
  'Monthly discounting takes the root of the yearly rate, never a twelfth of it; annual discounting puts every flow of a year at its end.',
  'Return on investment is undiscounted, over the whole horizon, with all costs, hidden ones included.',
  'Hard is what has a financial value and what the policy admits. “Proven only” asks for a significant test of every figure that changes, and for a source where a line has no figures; “proven and planned” admits targets too, but nothing that was measured and failed its test. What a line is asked to count as is a ceiling: evidence can only lower it.',
  'A line whose effect is negative always counts as hard, at its full amount and with its risk on top.',
  'Freed working time is money only as far as it is cashed (realisation); the rest is shown as capacity, in hours.',
  'Deflection, first contact resolution and handling time share one workload: what two of them would claim twice is removed.',
  'A risk takes its share off a benefit and puts it on top of a cost. The register of risks documents and changes no amount.',
  'Scenarios multiply benefits and costs and delay benefits; costs do not move.',
  'The test of a change is two-sided: shares by the two-proportion z test, means by Welch’s test, net promoter scores by a z test.',
  'What a test shows is association. Whether the solution caused the change is what the share due to it states.',
] as const;

const topics = {
  roi: 'Return on investment or gross return',
  churn: 'Churn, net churn, retention',
  deflection: 'Deflection: of what',
  unitCost: 'Cost per contact, conversation, ticket, resolution; support cost to revenue',
  resolution: 'First contact resolution and resolution rate',
  waiting: 'Waiting in the queue and on hold',
  scores: 'Scores of surveys',
  time: 'Hours saved and money',
} as const;

export type Topic = keyof typeof topics;

/** The sheet Method. */
export const methodEn = {
  title: 'Method',
  about: {
    title: 'About this workbook',
    purpose: 'Purpose',
    purposeText:
      'Shows what a customer-service solution costs and returns, so that finance can follow every number from the headline back to an input cell.',
    goal: 'Goal it serves',
    author: 'Prepared by',
    reader: 'Prepared for',
    organisation: 'Organisation',
    version: 'Version',
    versionText: 'CSROI {version}',
    date: 'Date of the case',
    period: 'Period',
    read: 'How to read it',
    readTexts: [
      'Begin with Summary; each number there leads to the sheet it comes from. The scenario is chosen on Summary, everything else is entered on Inputs and Review.',
      'All formulas are native Excel; no add-in, no macro, no link to another file. Every sheet is protected without a password: blue cells can be changed, and everything follows, but what is marked static.',
      'The same month stands in the same column on every sheet with months. Costs are entered as positive numbers and reduce totals.',
      'Flags are 1 or 0 and say so in their label. A word such as n/a stands where there is no number.',
    ],
    key: 'Colours',
    samples: {
      input: 'input: may be changed',
      inputOpen: 'asked for and not entered',
      calc: 'formula',
      xref: 'formula that only shows another cell',
      total: 'total',
      static: 'computed when the workbook was built: does not follow',
    },
    sheets: 'Sheets',
    sheetTip: 'Go to this sheet',
  },
  checks: {
    title: 'Checks',
    kinds: {
      arithmetic: 'Arithmetic: what would be wrong',
      plausibility: 'Plausibility: what would be wrong',
    } satisfies Record<Severity, string>,
    light: 'Light',
    found: 'Found (1)',
    where: 'Where',
    tip: 'Where to look',
    all: 'Checks made',
    attention: 'Checks that need attention',
    note: 'Arithmetic: the model contradicts itself, nothing may be shared. Plausibility: somebody should look; it may be right. Grey: found when the workbook was built.',
  },
  formulas: {
    title: 'Every formula in words, part by part',
    note: '“…” stands for the line, figure, class or scenario the formula belongs to. The other scenarios are computed as the chosen one is, later years as year 1.',
    figure: 'Figure',
    formula: 'Formula',
    source: 'Source',
    own: 'CSROI',
    none: 'No formulas here.',
  },
  constants: {
    title: 'Constants: numbers that no case changes',
    note: 'They bound what tests and checks accept; each stands in one cell and formulas name that cell.',
  },
  conventions: { title: 'How the model counts, and what it leaves out', texts: conventions },
  definitions: {
    title: 'Where sources disagree: what is meant here',
    topics,
    named: 'CSROI.{id}',
  },
  assumptions: {
    title: 'Assumptions and who stands behind them',
    note: 'Figures after the rollout, and every line that counts: benefits in the chosen scenario, costs before it. The other inputs stand on Inputs with their sources.',
    what: 'What',
    value: 'Value',
    unit: 'Unit',
    basis: 'Basis',
    confidence: 'Confidence',
    source: 'Owner, source, note',
    benefit: '{line}, benefits over the horizon',
    cost: '{line}, costs over the horizon',
    notEntered: 'not entered',
    examples: 'Figures still from the example',
    frozen: 'Baseline frozen on',
    unfrozen: 'Baseline opened again on {date}',
    none: 'None are entered.',
  },
  benchmarks: {
    title: 'Benchmarks, as stated in their sources, not verified',
    claim: 'Claim',
    low: 'From',
    high: 'To',
    source: 'Source',
    none: 'None are named.',
  },
  groups,
  cited,
  purposes,
} as const;

/** Texts of cells on Method. */
export const methodSentencesEn = {
  methodLabel: 'On Method',
  checkPassed: 'passed',
  checkArithmetic: 'fails',
  checkLook: 'look at it',
} as const;
