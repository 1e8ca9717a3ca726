import { SCENARIOS } from '../../../roi/case/project.js';
import { areaOf } from '../../areaOf.js';
import type { SeriesLook } from '../../../chart/spec.js';
import type { BenefitTotal } from '../../../roi/model/classResults.js';
import type { ChartPlan, SeriesPlan } from '../../charts.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { CHOSEN, COLUMN, LAST_COLUMN } from './columns.js';

const MONEY = '#,##0;(#,##0);0';
const ROWS = 16;

/** The net present value of each scenario, beside the tables whose heads stand in these rows. */
export function npvChart(sheet: Sheet, heads: Readonly<Record<BenefitTotal, number>>, draft: Draft): void {
  const head = heads.hard;
  const names = { sheet: sheet.name, row: head, column: COLUMN.first, rows: 1, columns: SCENARIOS.length };
  const place = (name: string) => areaOf(draft, name);
  const series = (kind: BenefitTotal, look: SeriesLook, row: number): SeriesPlan => ({
    name: { sheet: sheet.name, row, column: COLUMN.label },
    look,
    values: place(`scenarios.${kind}`),
    labels: 'value',
    numberFormat: MONEY,
  });
  sheet.chart((): ChartPlan => ({
    name: 'scenarios',
    at: { row: head, column: CHOSEN + 2, rows: ROWS, columns: LAST_COLUMN - CHOSEN - 1 },
    kind: 'columns',
    title: place('scenarios.title'),
    alternative: place('scenarios.alternative'),
    categories: names,
    series: [series('hard', 'hard', heads.hard), series('total', 'soft', heads.total)],
    categoryAxis: { numberFormat: MONEY, visible: true },
    valueAxis: { numberFormat: MONEY, visible: false },
    legend: true,
  }));
}
