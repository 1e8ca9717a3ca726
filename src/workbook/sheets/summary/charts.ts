import type { ChartSpec, SeriesLook } from '../../../chart/spec.js';
import { areaOf } from '../../areaOf.js';
import { MONTH_COLUMNS } from '../../blocks/monthHead.js';
import type { ChartPlan, SeriesPlan } from '../../charts.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import type { Area, AreaOf, Place } from '../../workbook.js';
import { MONTHS_A_YEAR } from '../../../roi/model/terms.js';
import { COLUMN, ROW } from './grid.js';

const MONEY = '#,##0';
const LEVEL = '#,##0;(#,##0)';
/** What is taken off, whichever side of zero it is drawn on. */
const TAKEN = '(#,##0);(#,##0)';
const SIDE = COLUMN.last - COLUMN.side + 1;

/** Charts take their titles along: they begin where the grid has its headings. */
const AT = {
  cumulative: { row: ROW.head, column: COLUMN.side, rows: ROW.lastNumber - ROW.head + 1, columns: SIDE },
  waterfall: {
    row: ROW.waterfall,
    column: COLUMN.label,
    rows: ROW.waterfallEnd - ROW.waterfall + 1,
    columns: COLUMN.from,
  },
  consist: { row: ROW.waterfall, column: COLUMN.side, rows: ROW.soft - ROW.waterfall, columns: SIDE },
} as const satisfies Record<string, Area>;

const HIDDEN: ChartSpec['valueAxis'] = { numberFormat: MONEY, visible: false };

function words(draft: Draft, chart: string): Pick<ChartPlan, 'title' | 'alternative'> {
  return { title: areaOf(draft, `${chart}.title`), alternative: areaOf(draft, `${chart}.alternative`) };
}

/** Both cumulative flows from month 0 on, and the point where the hard one is back at zero. */
function cumulative(summary: Sheet, { model }: Context, draft: Draft): ChartPlan {
  const months = { column: MONTH_COLUMNS.month0, rows: 1, columns: model.months + 1 } as const;
  const flow = (kind: 'hard' | 'total'): AreaOf => {
    const { sheet, row } = draft.places.get(model.active[kind].course.cumulative)!;
    return { sheet, row, ...months };
  };
  const calendar = draft.sheets.find(({ id }) => id === 'cashFlow')!;
  const x: AreaOf = { sheet: calendar.name, row: calendar.drawn.calendar!, ...months };
  const head = (column: number): Place => ({ sheet: summary.name, row: ROW.head, column });
  return {
    name: 'cumulative',
    at: AT.cumulative,
    kind: 'lines',
    ...words(draft, 'cumulative'),
    series: [
      { name: head(COLUMN.hard), look: 'hard', x, values: flow('hard') },
      { name: head(COLUMN.total), look: 'soft', x, values: flow('total') },
      {
        name: areaOf(draft, 'payback.label'),
        look: 'point',
        x: areaOf(draft, 'payback.month'),
        values: areaOf(draft, 'payback.value'),
      },
    ],
    categoryAxis: { numberFormat: '0', from: 0, to: model.months, step: MONTHS_A_YEAR, visible: true },
    valueAxis: { numberFormat: MONEY, visible: true },
    legend: true,
  };
}

const COLUMNS: readonly (readonly [part: string, look: SeriesLook, labels?: string])[] = [
  ['base', 'invisible'],
  ['baseBelow', 'invisible'],
  ['total', 'total', LEVEL],
  ['gain', 'hard', MONEY],
  ['gainBelow', 'hard', MONEY],
  ['loss', 'cost', TAKEN],
  ['lossBelow', 'cost', TAKEN],
  ['gainAcross', 'hard'],
  ['gainAcrossBelow', 'hard'],
  ['lossAcross', 'cost'],
  ['lossAcrossBelow', 'cost'],
];

/** From the full claim to the net benefit. */
function waterfall(draft: Draft): ChartPlan {
  const series = COLUMNS.map(([part, look, format]): SeriesPlan => {
    const values = areaOf(draft, `waterfall.${part}`);
    const name = { sheet: values.sheet, row: values.row - 1, column: values.column };
    return { name, look, values, ...(format !== undefined && { labels: 'value', numberFormat: format }) };
  });
  return {
    name: 'waterfall',
    at: AT.waterfall,
    kind: 'stackedColumns',
    ...words(draft, 'waterfall'),
    categories: areaOf(draft, 'waterfall.categories'),
    series,
    categoryAxis: { numberFormat: MONEY, visible: true },
    valueAxis: HIDDEN,
    legend: false,
  };
}

/** Hard and soft benefits as one bar. */
function consist(draft: Draft): ChartPlan {
  return {
    name: 'consist',
    at: AT.consist,
    kind: 'shareBars',
    ...words(draft, 'consist'),
    categories: areaOf(draft, 'shares.category'),
    series: [
      {
        name: areaOf(draft, 'consist.hard'),
        look: 'hard',
        values: areaOf(draft, 'shares.hard'),
        labels: 'name',
      },
      {
        name: areaOf(draft, 'consist.soft'),
        look: 'soft',
        values: areaOf(draft, 'shares.soft'),
        labels: 'name',
      },
    ],
    categoryAxis: { numberFormat: MONEY, visible: false },
    valueAxis: HIDDEN,
    legend: false,
  };
}

/** The three charts of the Summary. */
export function charts(sheet: Sheet, context: Context, draft: Draft): void {
  sheet.chart(() => cumulative(sheet, context, draft));
  sheet.chart(() => waterfall(draft));
  sheet.chart(() => consist(draft));
}
