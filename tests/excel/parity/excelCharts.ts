import type { AxisView, ChartView, LabelsView, SeriesView } from './view.js';

/*
 * Charts as the host holds them. The API itself cannot tell the cell of a title, and nothing that was left to Excel: what
 * is absent here was not set.
 */

/** A record of what was set, by the names of the API. */
type Kept = Readonly<Record<string, unknown>>;

const within = (kept: Kept | undefined, path: string): unknown =>
  path.split('/').reduce<unknown>((from, name) => (from as Kept | undefined)?.[name], kept);
const part = (kept: Kept | undefined, path: string) => within(kept, path) as Kept | undefined;
const text = (kept: Kept | undefined, path: string) => within(kept, path) as string | undefined;
const number = (kept: Kept | undefined, path: string) => within(kept, path) as number | undefined;
const flag = (kept: Kept | undefined, path: string): boolean => within(kept, path) === true;

const colour = (kept: Kept | undefined, path: string): string | undefined =>
  text(kept, path)?.replace('#', '');
/** Of a formula, as the file has it. */
const reference = (formula: string | undefined): string | undefined => formula?.replace(/^=/, '');

const POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  InsideEnd: 'inEnd',
  Center: 'ctr',
  OutsideEnd: 'outEnd',
  Bottom: 'b',
  Low: 'low',
  NextToAxis: 'nextTo',
};
const position = (kept: Kept | undefined, path: string): string => POSITIONS[text(kept, path) ?? ''] ?? '';

function lineOf(line: Kept | undefined): SeriesView['line'] {
  const color = colour(line, 'color');
  if (color === undefined || text(line, 'lineStyle') === 'None') return undefined;
  return { color, width: number(line, 'weight') ?? 0, dashed: text(line, 'lineStyle') === 'Dash' };
}

const labelsView = (labels: Kept, lastOnly: boolean): LabelsView => ({
  position: position(labels, 'position'),
  value: flag(labels, 'showValue'),
  name: flag(labels, 'showSeriesName'),
  format: text(labels, 'numberFormat') ?? '',
  color: colour(labels, 'format/font/color') ?? '',
  size: number(labels, 'format/font/size') ?? 0,
  fill: colour(labels, 'format/fill/color'),
  lastOnly,
});

/** Of all values, or of the last one alone. */
function labelsOf(series: Kept): { labels: LabelsView | undefined; cell: string | undefined } {
  const [last] = Object.values(part(series, 'points') ?? {}) as Kept[];
  if (last) {
    const label = part(last, 'dataLabel')!;
    return { labels: labelsView(label, true), cell: reference(text(label, 'formula')) };
  }
  const labels = flag(series, 'hasDataLabels') ? part(series, 'dataLabels') : undefined;
  return { labels: labels && labelsView(labels, false), cell: undefined };
}

function seriesOf(series: Kept): SeriesView {
  const { labels, cell } = labelsOf(series);
  const hasMarker = text(series, 'markerStyle') === 'Circle';
  return {
    name: text(series, 'name') ?? '',
    nameCell: cell,
    values: text(series, 'values') ?? '',
    across: text(series, 'xValues'),
    fill: colour(series, 'format/fill/color'),
    line: lineOf(part(series, 'format/line')),
    marker: hasMarker
      ? {
          size: number(series, 'markerSize') ?? 0,
          fill: colour(series, 'markerBackgroundColor') ?? '',
          line: colour(series, 'markerForegroundColor') ?? '',
        }
      : undefined,
    gap: number(series, 'gapWidth'),
    overlap: number(series, 'overlap'),
    labels,
  };
}

const axisOf = (axis: Kept | undefined, other: Kept | undefined): AxisView => ({
  visible: flag(axis, 'visible'),
  title: flag(axis, 'title/visible') ? text(axis, 'title/text') : undefined,
  format: text(axis, 'numberFormat') ?? '',
  from: number(axis, 'minimum'),
  to: number(axis, 'maximum'),
  step: number(axis, 'majorUnit'),
  reversed: flag(axis, 'reversePlotOrder'),
  labels: position(axis, 'tickLabelPosition'),
  crossedAtEnd: text(axis, 'position') === 'Maximum' && other !== undefined,
  line: lineOf(part(axis, 'format/line'))?.color,
  gridlines: within(axis, 'majorGridlines/visible') !== false,
  color: colour(axis, 'format/font/color') ?? '',
});

export function chartView(chart: Kept): ChartView {
  const { categoryAxis, valueAxis } = part(chart, 'axes') as Record<string, Kept>;
  const entries = Object.entries(part(chart, 'legend/legendEntries/entries') ?? {}) as [string, Kept][];
  return {
    name: text(chart, 'name') ?? '',
    alternative: undefined,
    type: text(chart, 'chartType') ?? '',
    title: reference(text(chart, 'title/formula')) ?? '',
    titleFont: {
      size: number(chart, 'title/format/font/size') ?? 0,
      bold: flag(chart, 'title/format/font/bold'),
    },
    at: ['left', 'top', 'width', 'height'].map((name) => number(chart, name) ?? 0),
    legend: flag(chart, 'legend/visible')
      ? {
          position: position(chart, 'legend/position'),
          hidden: entries.filter(([, entry]) => !flag(entry, 'visible')).map(([at]) => Number(at)),
        }
      : undefined,
    fill: colour(chart, 'format/fill/color'),
    font: text(chart, 'title/format/font/name') ?? '',
    roundedCorners: flag(chart, 'format/roundedCorners'),
    hiddenToo: within(chart, 'plotVisibleOnly') === false,
    series: (chart['series'] as Kept[]).map(seriesOf),
    axes: [axisOf(categoryAxis, valueAxis), axisOf(valueAxis, categoryAxis)],
  };
}
