import type { Axis, ChartKind, ChartSpec, Series } from '../chart/spec.js';
import type { Area, AreaOf, ChartData, Content, Place } from './workbook.js';

export interface SeriesPlan extends Pick<Series, 'look' | 'labels' | 'numberFormat'> {
  readonly name: Place;
  readonly x?: AreaOf;
  readonly values: AreaOf;
}

/** A chart over cells of the workbook; what it draws is read from them. */
export interface ChartPlan {
  readonly name: string;
  readonly at: Area;
  readonly kind: ChartKind;
  readonly title: Place;
  /** What the chart shows, for people who cannot see it. */
  readonly alternative: Place;
  readonly categories?: AreaOf;
  readonly series: readonly SeriesPlan[];
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  readonly legend: boolean;
}

/** What stands in a cell. */
export type Read = (place: Place) => Content | undefined;

const shown = (content: Content | undefined): number | string | boolean => {
  if (content === undefined) return '';
  return content.kind === 'text' ? content.text : content.value;
};

function placesOf({ sheet, row, column, rows, columns }: AreaOf): readonly Place[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}

/** The chart with what its cells hold now. */
export function chartOf(plan: ChartPlan, read: Read): ChartData {
  const { name, at, kind, title, alternative, categories, series, categoryAxis, valueAxis, legend } = plan;
  const textAt = (place: Place): string => String(shown(read(place)));
  const numbers = (area: AreaOf): readonly number[] =>
    placesOf(area).map((place) => Number(shown(read(place))));
  const spec: ChartSpec = {
    kind,
    title: textAt(title),
    alternative: textAt(alternative),
    ...(categories && { categories: placesOf(categories).map(textAt) }),
    series: series.map(({ look, labels, numberFormat, name: named, x, values }) => ({
      name: textAt(named),
      look,
      ...(x && { x: numbers(x) }),
      values: numbers(values),
      ...(labels && { labels }),
      ...(numberFormat !== undefined && { numberFormat }),
    })),
    categoryAxis,
    valueAxis,
    legend,
  };
  return {
    name,
    at,
    spec,
    title,
    alternative,
    ...(categories && { categories }),
    series: series.map(({ name: named, x, values }) => ({ name: named, ...(x && { x }), values })),
  };
}

/** A chart over what its cells hold by now. */
export function chartNow(
  { name, at, spec, title, alternative, categories, series }: ChartData,
  read: Read,
): ChartData {
  const { kind, categoryAxis, valueAxis, legend } = spec;
  const looks = spec.series.map(({ look, labels, numberFormat }) => ({
    look,
    ...(labels && { labels }),
    ...(numberFormat !== undefined && { numberFormat }),
  }));
  const plan = { name, at, kind, title, alternative, categoryAxis, valueAxis, legend };
  const planned = series.map((source, place) => ({ ...looks[place]!, ...source }));
  return chartOf({ ...plan, ...(categories && { categories }), series: planned }, read);
}
