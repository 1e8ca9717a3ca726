import type { Unit } from '../kpi/define.js';
import { benefitLabelsEn, benefitsEn } from './workbookSheetsBenefits.en.js';
import { cashFlowEn } from './workbookSheetsCashFlow.en.js';
import { costsEn } from './workbookSheetsCosts.en.js';
import { evidenceEn } from './workbookSheetsEvidence.en.js';
import { initiativesEn } from './workbookSheetsInitiatives.en.js';
import { inputsEn } from './workbookSheetsInputs.en.js';
import { kpisEn, kpiSentencesEn } from './workbookSheetsKpis.en.js';
import { methodEn, methodSentencesEn } from './workbookSheetsMethod.en.js';
import { reviewEn, reviewSentencesEn } from './workbookSheetsReview.en.js';
import { risksEn } from './workbookSheetsRisks.en.js';
import { scenariosEn, scenarioSentencesEn } from './workbookSheetsScenarios.en.js';
import { summaryEn, summarySentencesEn } from './workbookSheetsSummary.en.js';
import { verdictEn, verdictSentencesEn } from './workbookSheetsVerdict.en.js';

/** Names of the sheets: at most 31 characters, none of [ ] : * ? / \ */
const names = {
  summary: 'Summary',
  inputs: 'Inputs',
  inputsByMonth: 'Inputs by month',
  hardRoi: 'Hard ROI',
  softRoi: 'Soft ROI',
  costs: 'Costs',
  cashFlow: 'Cash flow',
  scenarios: 'Scenarios',
  scenarioFlows: 'Scenario flows',
  kpis: 'KPIs',
  evidence: 'Evidence',
  agents: 'Agents',
  initiatives: 'Initiatives',
  risks: 'Risks',
  review: 'Review',
  reviewLog: 'Review log',
  method: 'Method',
} as const;

export type SheetId = keyof typeof names;

/** What stands in the unit column; {currency} is the case's. */
const units = {
  number: '',
  share: '%',
  percent: '%',
  points: 'points',
  score: 'score',
  ratio: 'ratio',
  count: 'number',
  money: '{currency}',
  seconds: 'seconds',
  hours: 'hours',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  periods: 'periods',
  rate: '% a year',
  date: 'date',
  text: 'text',
  word: 'choice',
} as const satisfies Record<Unit, string>;

/** {unit} of a flow. */
const per = { month: '{unit} a month', year: '{unit} a year' } as const;

/** Texts of cells, with figures filled in by formulas. */
const sentences = {
  projectTitle: 'Title',
  checksAllLabel: 'Checks made',
  checksFailedLabel: 'Checks that need attention',
  checksLightLabel: 'Checks',
  checksPassed: 'All checks passed ({all} of {all})',
  costsLabel: 'Costs',
  lineYearLabel: 'Line by year',
  softLabel: 'Soft benefits',
  waterfallLabel: 'Column of the waterfall',
  paybackPointLabel: 'Payback point',
  paidBack: 'Paid back in month {month}',
  notPaidBack: 'Not paid back within {months} months',
  neverBelowZero: 'Never below zero',
  checksFailedOne: '1 of {all} checks needs attention',
  checksFailed: '{failed} of {all} checks need attention',
  ...benefitLabelsEn,
  ...verdictSentencesEn,
  ...summarySentencesEn,
  ...scenarioSentencesEn,
  ...kpiSentencesEn,
  ...methodSentencesEn,
  ...reviewSentencesEn,
  whatAndWhen: '{period} · {title}',
  change: 'Change',
} as const;

const common = {
  period: '{from} to {to} ({months} months), {currency}',
  toSummary: 'Summary',
  toSummaryTip: 'Back to the Summary',
  unit: 'Unit',
  total: 'Total',
  month0: 'Month 0',
  month: 'Month',
  year: 'Year {year}',
  fte: 'FTE',
} as const;

const footer = { page: 'page', of: 'of' } as const;

const properties = {
  untitled: 'Untitled case',
  subject: 'Return on investment of customer service',
  keywords: 'ROI, customer service, NPV, payback',
} as const;

/** The words of the workbook; English is the type of every other language. */
export const workbookSheetsEn = {
  names,
  units,
  per,
  sentences,
  common,
  footer,
  properties,
  inputs: inputsEn,
  benefits: benefitsEn,
  costs: costsEn,
  cashFlow: cashFlowEn,
  initiatives: initiativesEn,
  kpis: kpisEn,
  evidence: evidenceEn,
  risks: risksEn,
  summary: summaryEn,
  scenarios: scenariosEn,
  verdict: verdictEn,
  review: reviewEn,
  method: methodEn,
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type SheetMessages = Translation<typeof workbookSheetsEn>;
