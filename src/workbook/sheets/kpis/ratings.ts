import { text } from '../../../formula/build.js';
import type { Arg } from '../../../formula/build.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import type { SeriesLook } from '../../../chart/spec.js';
import { RATING_CLASSES, type RatingCells, type Ratings } from '../../../roi/model/ratings.js';
import { areaOf } from '../../areaOf.js';
import { chartWord } from '../../blocks/chartWord.js';
import { recordTable, type TableRows } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { showOn } from '../../blocks/shown.js';
import type { ChartPlan, SeriesPlan } from '../../charts.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { percentText } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { KPI_COLUMNS, LAST_COLUMN } from './columns.js';

const SHARE = '0%';
const LOOKS: readonly SeriesLook[] = ['good', 'soft', 'neutral', 'attention', 'bad'];
const SUMS = ['satisfied', 'dissatisfied', 'all'] as const;

interface Row {
  readonly name: string;
  readonly of: (bar: RatingCells) => Cell<'number'>;
}

/** The classes, best first, then what they come to together. */
function table(sheet: Sheet, { baseline, after }: Ratings, { words }: Context, draft: Draft): TableRows {
  const { ratings: said, baseline: before, after: later } = words.sheets.kpis;
  // A class that was not measured again shows its baseline twice.
  const show = (when: 'before' | 'after') => showOn(sheet, draft, `kpis.ratings.${when}`);
  const rows: readonly Row[] = [
    ...RATING_CLASSES.map((id, at): Row => ({ name: said.classes[id], of: ({ classes }) => classes[at]! })),
    ...SUMS.map((id): Row => ({ name: said[id], of: (bar) => bar[id] })),
  ];
  return recordTable<Row>(sheet, rows, [
    { head: said.rating, as: { words: 'label' }, of: ({ name }) => name },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: () => words.sheets.units.share },
    { head: before, as: { format: 'share' }, of: ({ of }) => show('before')(of(baseline), 'share') },
    ...(after
      ? [
          {
            head: later,
            as: { format: 'share' },
            of: ({ of }: Row) => show('after')(of(after), 'share'),
          } as const,
        ]
      : []),
  ]);
}

/** One bar before and, where it was measured again, one after, each of the five classes. */
function chart(sheet: Sheet, { head, from, to }: TableRows, bars: number, draft: Draft): void {
  const columns = { sheet: sheet.name, column: KPI_COLUMNS.baseline, rows: 1, columns: bars };
  const series = LOOKS.map((look, at): SeriesPlan => ({
    name: { sheet: sheet.name, row: from + at, column: KPI_COLUMNS.kpi },
    look,
    values: { ...columns, row: from + at },
    labels: 'value',
    numberFormat: SHARE,
  }));
  sheet.chart((): ChartPlan => ({
    name: 'ratings',
    at: {
      row: from,
      column: KPI_COLUMNS.relative,
      rows: to - from + 1,
      columns: KPI_COLUMNS.light - KPI_COLUMNS.relative + 1,
    },
    kind: 'shareBars',
    title: areaOf(draft, 'ratings.title'),
    alternative: areaOf(draft, 'ratings.alternative'),
    categories: { ...columns, row: head },
    series,
    categoryAxis: { numberFormat: SHARE, visible: true },
    valueAxis: { numberFormat: SHARE, visible: false },
    legend: true,
  }));
}

/** What the bar says, in rows of their own at the end of the sheet. */
export function ratingsWords(sheet: Sheet, { model, words }: Context, draft: Draft): void {
  if (!model.ratings) return;
  const { baseline, after } = model.ratings;
  const { chartHeading, chartTitle, chartAlternative } = words.sheets.kpis.ratings;
  section(sheet, chartHeading, LAST_COLUMN);
  const now = after ?? baseline;
  const said = (
    key: 'Title' | 'Alternative',
    of: 'satisfied' | 'dissatisfied',
    more: Readonly<Record<string, Arg>> = {},
  ): Expr =>
    text(sentenceKey(after ? `ratingsChange${key}` : `ratings${key}`), {
      ...more,
      [of]: percentText(now[of]),
      ...(after && { before: percentText(baseline[of]) }),
    });
  const title = chartWord(sheet, draft, 'ratings.title', chartTitle, said('Title', 'satisfied'));
  const alternative = said('Alternative', 'dissatisfied', { title });
  chartWord(sheet, draft, 'ratings.alternative', chartAlternative, alternative);
}

/** The five classes of satisfaction as a table and a stacked bar. */
export function ratings(sheet: Sheet, context: Context, draft: Draft): void {
  const { ratings: bars } = context.model;
  if (!bars) return;
  section(sheet, context.words.sheets.kpis.ratings.title, LAST_COLUMN);
  const rows = table(sheet, bars, context, draft);
  chart(sheet, rows, bars.after ? 2 : 1, draft);
}
