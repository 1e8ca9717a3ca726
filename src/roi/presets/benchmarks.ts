import type { Benchmark, KpiSet } from '../case/types.js';
import { unverified, type BenchmarkRow } from './parts.js';
import type { BenchmarkId, KpiSetId, PresetWords } from './words.js';

const share = (value: number) => ({ kpi: null, low: value, high: value }) as const;
const within = (seconds: number) => ({ kpi: 'firstResponseTime', low: null, high: seconds }) as const;
/** A chart that the source shows and the text does not hold. */
const slot = (kpi: Benchmark['kpi']) => ({ kpi, low: null, high: null }) as const;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** The figures beside a KPI are in its unit; those without a KPI count what the claim counts. */
const BENCHMARKS: Readonly<Record<BenchmarkId, BenchmarkRow>> = {
  serviceAsExpense: { ...share(0.4), source: 'knowledge' },
  marketSize: { kpi: null, low: 11e9, high: null, source: 'knowledge' },
  waitMinute: { kpi: 'queueWait', low: null, high: MINUTE, source: 'knowledge' },
  waitNotAtAll: { ...share(0.32), source: 'knowledge' },
  onboardingWell: { ...share(0.12), source: 'knowledge' },
  newHiresLeave: { ...share(0.33), source: 'knowledge' },
  engagedTeams: { ...share(0.23), source: 'knowledge' },
  disengagement: { kpi: null, low: null, high: 550e9, source: 'knowledge' },
  replyTwoHours: { kpi: 'csat', low: 0.94, high: null, source: 'quality' },
  npsGap: { kpi: null, low: 1.2, high: 1.2, source: 'quality' },
  replyHour: { ...within(HOUR), source: 'strategies' },
  replyQuarterHour: { ...within(HOUR / 4), source: 'strategies' },
  replyMinute: { ...within(MINUTE), source: 'strategies' },
  replyDay: { ...within(DAY), source: 'strategies' },
  acquisitionFive: { kpi: null, low: 5, high: 5, source: 'strategies' },
  keepFive: { ...share(0.3), source: 'strategies' },
  tenure: { kpi: 'customerTenure', low: 60, high: null, source: 'strategies' },
  partnersStay: { kpi: 'customerTenure', low: 48, high: null, source: 'strategies' },
  churnByIndustry: { ...slot('monthlyChurn'), source: 'kpis' },
  leavingReason: { ...slot(null), source: 'kpis' },
  responseChart: { ...slot('firstResponseTime'), source: 'kpis' },
  agentChart: { ...slot(null), source: 'kpis' },
  supportCost: { kpi: 'supportToRevenue', low: null, high: 0.1, source: 'kpis' },
};

/** Benchmarks as stated in their sources, not verified. */
export const benchmarks = (words: PresetWords, ids: readonly BenchmarkId[]): Benchmark[] =>
  ids.map((id) => {
    const { source, ...figures } = BENCHMARKS[id];
    return { id, ...figures, claim: words.benchmarks[id], source: unverified(words, source) };
  });

/** The sets of KPIs that the sources recommend: 000, 002, three experts of 003 (A to C) and 004 (D). */
const KPI_SETS: Readonly<Record<KpiSetId, KpiSet['kpis']>> = {
  knowledge: [
    'handleTime',
    'firstContactResolution',
    'holdTime',
    'afterCallWork',
    'deflectionRate',
    'nps',
    'csat',
    'resolutionTime',
    'queueWait',
    'weeksToProficiency',
  ],
  quality: [
    'nps',
    'csat',
    'costPerContact',
    'customerLifetimeValue',
    'monthlyChurn',
    'contactRate',
    'bugsReported',
  ],
  A: ['repeatPurchaseRate', 'referralsPerPromoter', 'monthlyChurn', 'withinTarget', 'contactsPerMonth'],
  B: ['csat', 'resolutionRate', 'nps'],
  C: ['contactsPerMonth', 'netSentiment', 'purchaseContacts', 'contactConversion'],
  D: [
    'monthlyChurn',
    'csat',
    'firstResponseTime',
    'resolutionRate',
    'firstContactResolution',
    'supportToRevenue',
    'costPerTicket',
  ],
};

export const kpiSets = (words: PresetWords, ids: readonly KpiSetId[]): KpiSet[] =>
  ids.map((id) => ({ id, ...words.kpiSets[id], kpis: KPI_SETS[id] }));
