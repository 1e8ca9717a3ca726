import { askKept, type Kept, type Told } from './askKept.js';
import type {
  AxisView,
  ChartView,
  LabelsView,
  LegendView,
  LettersView,
  SeriesView,
  StrokeView,
} from './view.js';

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

const lower = (word = ''): string => word.charAt(0).toLowerCase() + word.slice(1);

const lettersOf = (kept: Kept | undefined): LettersView => ({
  font: text(kept, 'format/font/name') ?? '',
  size: number(kept, 'format/font/size') ?? 0,
  bold: flag(kept, 'format/font/bold'),
  color: colour(kept, 'format/font/color') ?? '',
});

function strokeOf(line: Kept | undefined): StrokeView | undefined {
  const color = colour(line, 'color');
  if (color === undefined || text(line, 'lineStyle') === 'None') return undefined;
  return { color, width: number(line, 'weight') ?? 0, dashed: text(line, 'lineStyle') === 'Dash' };
}

/** What labels show, by the names of the file. */
const SHOWS: Readonly<Record<string, string>> = {
  showLegendKey: 'showLegendKey',
  showVal: 'showValue',
  showCatName: 'showCategoryName',
  showSerName: 'showSeriesName',
  showPercent: 'showPercentage',
  showBubbleSize: 'showBubbleSize',
};

/** Formats of labels and axes follow those of cells until that is ended. */
const isLinked = (kept: Kept | undefined): boolean => within(kept, 'linkNumberFormat') !== false;

const labelsView = (labels: Kept, lastOnly: boolean): LabelsView => ({
  position: position(labels, 'position'),
  shows: Object.fromEntries(Object.entries(SHOWS).map(([name, shown]) => [name, flag(labels, shown)])),
  separator: text(labels, 'separator'),
  format: text(labels, 'numberFormat') ?? '',
  formatLinked: isLinked(labels),
  letters: lettersOf(labels),
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
    line: strokeOf(part(series, 'format/line')),
    marker: hasMarker
      ? {
          size: number(series, 'markerSize') ?? 0,
          fill: colour(series, 'markerBackgroundColor') ?? '',
          line: colour(series, 'markerForegroundColor') ?? '',
        }
      : undefined,
    smooth: flag(series, 'smooth'),
    invertIfNegative: flag(series, 'invertIfNegative'),
    gap: number(series, 'gapWidth'),
    overlap: number(series, 'overlap'),
    labels,
  };
}

const axisOf = (axis: Kept | undefined, other: Kept | undefined): AxisView => ({
  visible: flag(axis, 'visible'),
  ...(flag(axis, 'title/visible')
    ? { title: text(axis, 'title/text'), titleLetters: lettersOf(part(axis, 'title')) }
    : { title: undefined, titleLetters: undefined }),
  format: text(axis, 'numberFormat') ?? '',
  formatLinked: isLinked(axis),
  from: number(axis, 'minimum'),
  to: number(axis, 'maximum'),
  step: number(axis, 'majorUnit'),
  reversed: flag(axis, 'reversePlotOrder'),
  labels: position(axis, 'tickLabelPosition'),
  crossedAtEnd: text(axis, 'position') === 'Maximum' && other !== undefined,
  line: strokeOf(part(axis, 'format/line')),
  ticks: ['majorTickMark', 'minorTickMark'].map((name) => lower(text(axis, name))),
  gridlines: ['majorGridlines', 'minorGridlines'].map((name) => within(axis, `${name}/visible`) !== false),
  multiLevel: within(axis, 'multiLevel') as boolean | undefined,
  letters: lettersOf(axis),
});

function legendOf(legend: Kept): LegendView {
  const entries = Object.entries(part(legend, 'legendEntries') ?? {}) as [string, Kept][];
  return {
    position: position(legend, 'position'),
    overlaid: within(legend, 'overlay') !== false,
    letters: lettersOf(legend),
    hidden: entries.filter(([, entry]) => !flag(entry, 'visible')).map(([at]) => Number(at)),
  };
}

function chartView(chart: Kept): ChartView {
  const { categoryAxis, valueAxis } = part(chart, 'axes') as Record<string, Kept>;
  return {
    name: text(chart, 'name') ?? '',
    alternative: undefined,
    type: text(chart, 'chartType') ?? '',
    title: reference(text(chart, 'title/formula')) ?? '',
    titleLetters: lettersOf(part(chart, 'title')),
    titleOverlaid: within(chart, 'title/overlay') !== false,
    at: ['left', 'top', 'width', 'height'].map((name) => number(chart, name) ?? 0),
    legend: flag(chart, 'legend/visible') ? legendOf(part(chart, 'legend')!) : undefined,
    fill: colour(chart, 'format/fill/color'),
    border: strokeOf(part(chart, 'format/border')),
    roundedCorners: flag(chart, 'format/roundedCorners'),
    hiddenToo: within(chart, 'plotVisibleOnly') === false,
    blanks: text(chart, 'displayBlanksAs') ?? '',
    series: (Object.values(part(chart, 'series')!) as Kept[]).map(seriesOf),
    axes: [axisOf(categoryAxis, valueAxis), axisOf(valueAxis, categoryAxis)],
  };
}

/** The cells of each series: dimensions have other names where both axes are numbers. */
function askSources(chart: Excel.Chart, { chartType, series }: Kept): Told<readonly Kept[]> {
  const isScatter = String(chartType).startsWith('XYScatter');
  const asked = (series as readonly Kept[]).map(({ xValues }, place) => {
    const one = chart.series.getItemAt(place);
    const values = one.getDimensionDataSourceString(isScatter ? 'YValues' : 'Values');
    const across =
      xValues === undefined
        ? undefined
        : one.getDimensionDataSourceString(isScatter ? 'XValues' : 'Categories');
    return { values, across };
  });
  return () => asked.map(({ values, across }) => ({ values: values.value, xValues: across?.value }));
}

/** A chart as the API tells it; `held` is the host's record of it. */
export function askChart(chart: Excel.Chart, held: Kept): Told<ChartView> {
  const told = askKept(chart, 'Chart', held);
  const sources = askSources(chart, held);
  return () => {
    const kept = told();
    const series = Object.values(part(kept, 'series')!) as Kept[];
    const places = sources();
    return chartView({ ...kept, series: series.map((one, at) => ({ ...one, ...places[at] })) });
  };
}
