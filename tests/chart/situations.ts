import xlsx from 'xlsx';
import { cumulativeSeries } from '../../src/chart/series/cumulativeSeries.js';
import { histogramBins } from '../../src/stats/histogramBins.js';
import { pointOn } from '../../src/chart/series/pointOn.js';
import { tornadoSeries } from '../../src/chart/series/tornadoSeries.js';
import { waterfallSeries, type WaterfallStep } from '../../src/chart/series/waterfallSeries.js';
import type { Axis, ChartSpec, Series } from '../../src/chart/spec.js';

/*
 * Charts as the pane and the workbook make them, and charts that should not break either: the same ones are measured,
 * read aloud and looked at.
 */

const MONEY = '#,##0;(#,##0);"–"';
const hidden: Axis = { numberFormat: MONEY, visible: false };
const money: Axis = { numberFormat: MONEY, visible: true, title: 'EUR' };

const { format } = xlsx.SSF as { format(numberFormat: string, value: number): string };

/** As Excel would write it. */
export const formatNumber = (value: number, numberFormat: string): string =>
  format(numberFormat, value).trim();

export const flows = (months: number, setUp: number, monthly: number, ramp = 3): number[] => [
  -setUp,
  ...Array.from({ length: months }, (_, at) => monthly * Math.min(1, (at + 1) / ramp)),
];

export function payback(
  hard: readonly number[],
  total: readonly number[],
  month: number | undefined,
  text: { title: string; point: string; hard: string; total: string },
): ChartSpec {
  const curve = cumulativeSeries(hard);
  return {
    kind: 'lines',
    title: text.title,
    alternative: `${text.title}. ${text.point}`,
    series: [
      { name: text.hard, look: 'hard', ...curve, labels: 'name' },
      { name: text.total, look: 'soft', ...cumulativeSeries(total), labels: 'name' },
      { name: text.point, look: 'point', ...pointOn(curve, month), labels: 'name' },
    ],
    categoryAxis: { numberFormat: '0', visible: true, title: 'Months', step: 12 },
    valueAxis: money,
    legend: false,
  };
}

const ENGLISH = { hard: 'Hard', total: 'Hard + soft' };

export function waterfall(
  title: string,
  names: readonly string[],
  steps: readonly WaterfallStep[],
): ChartSpec {
  const { base, plus, minus, total } = waterfallSeries(steps);
  const invisible = (values: readonly number[]): Series => ({ name: 'Base', look: 'invisible', values });
  const taken = '"−"#,##0;"−"#,##0;"–"';
  const added = '"+"#,##0;"+"#,##0;"–"';
  return {
    kind: 'stackedColumns',
    title,
    alternative: `${title}: from ${steps[0]?.amount ?? 0} to ${steps.at(-1)?.amount ?? 0}`,
    categories: names,
    series: [
      invisible(base.above),
      invisible(base.below),
      { name: 'Total', look: 'total', values: total, labels: 'value' },
      { name: 'Minus', look: 'cost', values: minus.above, labels: 'value', numberFormat: taken },
      { name: 'Minus', look: 'cost', values: minus.below, labels: 'value', numberFormat: taken },
      { name: 'Plus', look: 'hard', values: plus.above, labels: 'value', numberFormat: added },
      { name: 'Plus', look: 'hard', values: plus.below, labels: 'value', numberFormat: added },
    ],
    categoryAxis: { numberFormat: '0', visible: true },
    valueAxis: hidden,
    legend: false,
  };
}

export const asSteps = (amounts: readonly number[], totals: readonly number[]): WaterfallStep[] =>
  amounts.map((amount, at) => ({ amount, isTotal: totals.includes(at) }));

const STEPS = [
  'Full claim',
  'Overlap removed',
  'Ramp and delay',
  'Not due to it',
  'Not cashed',
  'Risk',
  'Moved to soft',
  'Hard benefits',
  'Set-up',
  'Running',
  'Hidden',
  'Net benefit',
];
const SCHRITTE = [
  '全部收益',
  '去除重叠',
  '爬坡与延迟',
  '非本项目所致',
  '未变现',
  '风险与情景',
  '转为软收益',
  '硬收益',
  '启动',
  '运行',
  '隐性成本',
  '净收益',
];
const TOTALS = [0, 7, 11];

export function shares(
  title: string,
  names: readonly string[],
  parts: readonly (readonly [name: string, look: Series['look'], values: readonly number[]])[],
): ChartSpec {
  return {
    kind: 'shareBars',
    title,
    alternative: title,
    categories: names,
    series: parts.map(([name, look, values]) => ({
      name,
      look,
      values,
      labels: parts.length > 2 ? 'value' : 'nameAndValue',
    })),
    categoryAxis: { numberFormat: '0', visible: names.some((name) => name !== '') },
    valueAxis: { numberFormat: '0%', visible: false },
    legend: parts.length > 2,
  };
}

export function tornado(
  title: string,
  rows: readonly (readonly [name: string, low: number, high: number])[],
  base: number,
): ChartSpec {
  const { order, low, high } = tornadoSeries(
    rows.map(([, one, other]) => ({ low: one, high: other })),
    base,
  );
  const change = '"+"#,##0;"−"#,##0;0';
  return {
    kind: 'tornado',
    title,
    alternative: title,
    categories: order.map((at) => rows[at]![0]),
    series: [
      { name: 'Input 20 % lower', look: 'soft', values: low, labels: 'value', numberFormat: change },
      { name: 'Input 20 % higher', look: 'hard', values: high, labels: 'value', numberFormat: change },
    ],
    categoryAxis: { numberFormat: '0', visible: true },
    valueAxis: { numberFormat: change, visible: true, title: 'Change of net present value, EUR' },
    legend: true,
  };
}

export function histogram(title: string, values: readonly number[]): ChartSpec {
  const { bounds, counts } = histogramBins(values, 20);
  return {
    kind: 'columns',
    title,
    alternative: title,
    categories: bounds.slice(0, -1).map((bound) => formatNumber(bound, '#,##0')),
    series: [{ name: 'Trials', look: 'hard', values: counts }],
    categoryAxis: { numberFormat: '#,##0', visible: true, title: 'Net present value, EUR, from' },
    valueAxis: { numberFormat: '#,##0', visible: true, title: 'Trials' },
    legend: false,
  };
}

/** About normal, the same ever again. */
const bell = (count: number, mean: number, sd: number): number[] =>
  Array.from({ length: count }, (_, at) => {
    const p = (at + 0.5) / count;
    return mean + sd * Math.log(p / (1 - p)) * 0.55;
  });

export const SITUATIONS: Readonly<Record<string, ChartSpec>> = {
  payback: payback(flows(36, 46_000, 8_600), flows(36, 46_000, 11_700), 6.35, {
    ...ENGLISH,
    title: 'Cumulative cash: paid back in month 7',
    point: 'Paid back in month 7',
  }),
  neverPaidBack: payback(flows(36, 200_000, 3_000), flows(36, 200_000, 4_200), undefined, {
    ...ENGLISH,
    title: 'Cumulative cash: not paid back within 36 months',
    point: 'Not paid back within 36 months',
  }),
  sixtyMonthsHuge: payback(flows(60, 9e12, 4.1e11, 12), flows(60, 9e12, 5e11, 12), 27.45, {
    ...ENGLISH,
    title: 'Cumulative cash: paid back in month 28',
    point: 'Paid back in month 28',
  }),
  twelveMonthsAtOnce: payback(flows(12, 0, 900, 1), flows(12, 0, 1000, 1), 0, {
    ...ENGLISH,
    title: 'Cumulative cash: paid back at once',
    point: 'Paid back at once',
  }),
  onePoint: payback([-5], [-5], undefined, { ...ENGLISH, title: 'Cumulative cash', point: 'Not paid back' }),
  allZeroLines: payback(flows(36, 0, 0), flows(36, 0, 0), 0, {
    ...ENGLISH,
    title: 'Cumulative cash: nothing entered',
    point: 'Paid back at once',
  }),
  tinyLines: {
    ...payback(flows(12, 2e-6, 4e-7), flows(12, 2e-6, 5e-7), 6, {
      ...ENGLISH,
      title: 'Cumulative cash: paid back in month 7',
      point: 'Paid back in month 7',
    }),
    valueAxis: { numberFormat: '0.0E+00', visible: true },
  },
  waterfall: waterfall(
    'From everything claimed to what is left (hard, EUR)',
    STEPS,
    asSteps(
      [
        902_000, -60_400, -41_300, -98_200, -139_100, -62_000, -67_000, 434_000, -46_000, -126_000, -8_000,
        254_000,
      ],
      TOTALS,
    ),
  ),
  waterfallBelowZero: waterfall(
    'Costs exceed hard benefits by 61,000 EUR',
    STEPS,
    asSteps(
      [120_000, 4_000, -21_000, 0, -33_000, 0, -51_000, 19_000, -46_000, -30_000, -4_000, -61_000],
      TOTALS,
    ),
  ),
  waterfallChinese: waterfall(
    '从全部收益到净收益（硬收益，人民币）',
    SCHRITTE,
    asSteps([9020, -604, -413, -982, -1391, -620, -670, 4340, -460, -1260, -80, 2540], TOTALS),
  ),
  shares: shares(
    'What the benefits consist of (36 months)',
    [''],
    [
      ['Hard', 'hard', [0.8]],
      ['Soft', 'soft', [0.2]],
    ],
  ),
  sharesThin: shares(
    'What the benefits consist of (36 months)',
    [''],
    [
      ['Hard', 'hard', [0.985]],
      ['Soft', 'soft', [0.015]],
    ],
  ),
  satisfaction: shares(
    'More customers are satisfied than before',
    ['Before (412 answers)', 'After (398 answers)', 'Benchmark'],
    [
      ['Very satisfied', 'good', [0.22, 0.4, 0.3]],
      ['Satisfied', 'soft', [0.31, 0.35, 0.33]],
      ['Neither', 'neutral', [0.2, 0.15, 0.3]],
      ['Dissatisfied', 'attention', [0.17, 0.07, 0.05]],
      ['Very dissatisfied', 'bad', [0.1, 0.03, 0.02]],
    ],
  ),
  tornado: tornado(
    'Realisation moves the net present value most',
    [
      ['Realisation of handling time', 151_000, 273_000],
      ['Loaded cost per agent and year', 158_000, 266_000],
      ['Average handle time, change', 171_000, 252_000],
      ['Monthly support and maintenance', 232_000, 190_000],
      ['Contacts a month', 181_000, 243_000],
      ['Discount rate', 221_000, 204_000],
    ],
    212_000,
  ),
  tornadoOneSided: tornado(
    'Every change makes it worse',
    [
      ['第一次联系解决率（变化）', 40_000, 90_000],
      ['Share of customers who could be helped by an article of the help centre', 12_000, 98_000],
      ['Nothing moves', 100_000, 100_000],
    ],
    100_000,
  ),
  histogram: histogram('In 87 of 100 trials it pays for itself', bell(10_000, 212_000, 190_000)),
  histogramOfOne: histogram(
    'Nothing varies',
    Array.from({ length: 100 }, () => 5),
  ),
  columns: {
    kind: 'columns',
    title: 'Fewer contacts are repeated',
    alternative: 'Repeated contacts by quarter, before and after',
    categories: ['First quarter', 'Second quarter', 'Third quarter', 'Fourth quarter'],
    series: [
      { name: 'Before', look: 'baseline', values: [0.21, 0.2, 0.22, 0.19], labels: 'value' },
      { name: 'After', look: 'hard', values: [0.2, 0.17, 0.12, 0.11], labels: 'value' },
    ],
    categoryAxis: { numberFormat: '0', visible: true },
    valueAxis: { numberFormat: '0%', visible: false },
    legend: true,
  },
  columnsNegative: {
    kind: 'columns',
    title: 'Every month costs more than it brings',
    alternative: 'Net by month',
    categories: Array.from({ length: 60 }, (_, at) => `Month ${at + 1}`),
    series: [{ name: 'Net', look: 'hard', values: Array.from({ length: 60 }, (_, at) => -1000 - 50 * at) }],
    categoryAxis: { numberFormat: '0', visible: true },
    valueAxis: money,
    legend: false,
  },
  hostile: shares(
    '<script>alert("1")</script> & "quotes" \u0000\uD800',
    ['<b>'],
    [
      ['</text><script>', 'hard', [0.5]],
      ['\'"><image href=x onerror=alert(1)>', 'soft', [0.5]],
    ],
  ),
};

/** Each kind with nothing to draw. */
export const EMPTY: readonly ChartSpec[] = (
  ['lines', 'stackedColumns', 'shareBars', 'tornado', 'columns'] as const
).flatMap((kind) =>
  [[], [{ name: 'Hard', look: 'hard', values: [], labels: 'value' } satisfies Series]].map((series) => ({
    kind,
    title: 'Nothing yet',
    alternative: 'Nothing yet',
    series,
    categoryAxis: { numberFormat: '0', visible: true },
    valueAxis: money,
    legend: true,
  })),
);
