import { LOOKS, type Look } from '../../chart/palette.js';
import type { ChartKind, Series } from '../../chart/spec.js';
import type { ChartData, SeriesSource } from '../../workbook/workbook.js';
import { element } from '../xml.js';
import { AXIS_IDS, isHorizontal } from './axes.js';
import { dataLabels } from './labels.js';
import { numberReference, textReference } from './references.js';
import { barShape, lineShape } from './shape.js';

interface Bars {
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  /** In percent of a bar: between categories, and of one bar over the next. */
  readonly gapWidth: number;
  readonly overlap: number;
}

const BARS: Readonly<Record<Exclude<ChartKind, 'lines'>, Bars>> = {
  stackedColumns: { grouping: 'stacked', gapWidth: 40, overlap: 100 },
  shareBars: { grouping: 'percentStacked', gapWidth: 60, overlap: 100 },
  tornado: { grouping: 'clustered', gapWidth: 50, overlap: 100 },
  columns: { grouping: 'clustered', gapWidth: 10, overlap: 0 },
};

/** A series and the cells it comes from. */
interface Sourced {
  readonly series: Series;
  readonly source: SeriesSource;
}

const beginning = ({ series, source }: Sourced, at: number): string =>
  element('c:idx', { val: at }) +
  element('c:order', { val: at }) +
  element('c:tx', {}, textReference(source.name, [series.name]));

function barSeries(sourced: Sourced, at: number, { spec, categories }: ChartData, height: number): string {
  const { series, source } = sourced;
  const names =
    categories && spec.categories ? element('c:cat', {}, textReference(categories, spec.categories)) : '';
  return element(
    'c:ser',
    {},
    beginning(sourced, at) +
      barShape(LOOKS[series.look]) +
      element('c:invertIfNegative', { val: false }) +
      dataLabels(series, spec, height) +
      names +
      element('c:val', {}, numberReference(source.values, series.values)),
  );
}

const marker = (look: Look): string =>
  element(
    'c:marker',
    {},
    look.marker === undefined
      ? element('c:symbol', { val: 'none' })
      : element('c:symbol', { val: 'circle' }) + element('c:size', { val: look.marker }) + barShape(look),
  );

function lineSeries(sourced: Sourced, at: number, { spec }: ChartData, height: number): string {
  const { series, source } = sourced;
  const look = LOOKS[series.look];
  const x = source.x && series.x ? element('c:xVal', {}, numberReference(source.x, series.x)) : '';
  return element(
    'c:ser',
    {},
    beginning(sourced, at) +
      lineShape(look) +
      marker(look) +
      dataLabels(series, spec, height) +
      x +
      element('c:yVal', {}, numberReference(source.values, series.values)) +
      element('c:smooth', { val: false }),
  );
}

const sourcedSeries = ({ spec, series }: ChartData): Sourced[] =>
  spec.series.flatMap((one, at) => {
    const source = series[at];
    return source === undefined ? [] : [{ series: one, source }];
  });

/** What is drawn between the axes; `height` is that of the whole chart, in points. */
export function plot(chart: ChartData, height: number): string {
  const { kind } = chart.spec;
  const varyColors = element('c:varyColors', { val: false });
  const series = sourcedSeries(chart);
  if (kind === 'lines') {
    const lines = series.map((one, at) => lineSeries(one, at, chart, height));
    const style = element('c:scatterStyle', { val: 'lineMarker' });
    return element('c:scatterChart', {}, style + varyColors + lines.join('') + AXIS_IDS);
  }
  const { grouping, gapWidth, overlap } = BARS[kind];
  return element(
    'c:barChart',
    {},
    element('c:barDir', { val: isHorizontal(chart.spec) ? 'bar' : 'col' }) +
      element('c:grouping', { val: grouping }) +
      varyColors +
      series.map((one, at) => barSeries(one, at, chart, height)).join('') +
      element('c:gapWidth', { val: gapWidth }) +
      element('c:overlap', { val: overlap }) +
      AXIS_IDS,
  );
}
