import type {
  AxisView,
  ChartView,
  LabelsView,
  LegendView,
  LettersView,
  SeriesView,
  StrokeView,
} from './view.js';
import { all, find, valueAt, type Xml } from './xmlTree.js';

const EMU_PER_POINT = 12_700;
const HUNDREDTHS = 100;

const colour = (shape: Xml | undefined): string | undefined => valueAt(shape, 'solidFill/srgbClr');
const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const flag = (xml: Xml | undefined, name: string): boolean => valueAt(xml, name) === '1';

const defaults = (xml: Xml | undefined) => find(xml, 'txPr/p/pPr/defRPr') ?? find(xml, 'rich/p/pPr/defRPr');

/** What a part does not say of its letters is as in the whole chart. */
function lettersOf(part: Xml | undefined, space: Xml): LettersView {
  const [own, shared] = [defaults(part), defaults(space)];
  const said = (name: string) => own?.attributes[name] ?? shared?.attributes[name];
  const font = (xml: Xml | undefined) => find(xml, 'latin')?.attributes['typeface'];
  return {
    font: font(own) ?? font(shared) ?? '',
    size: Number(said('sz')) / HUNDREDTHS,
    bold: said('b') === '1',
    color: colour(own) ?? colour(shared) ?? '',
  };
}

function strokeOf(shape: Xml | undefined): StrokeView | undefined {
  const line = find(shape, 'ln');
  const color = colour(line);
  if (line === undefined || color === undefined) return undefined;
  return {
    color,
    width: Number(line.attributes['w']) / EMU_PER_POINT,
    dashed: valueAt(line, 'prstDash') === 'dash',
  };
}

const SHOWS = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];

function labelsOf(series: Xml, space: Xml): LabelsView | undefined {
  const labels = find(series, 'dLbls');
  if (!labels) return undefined;
  // What is said of all of them, or else of the only one.
  const said = find(labels, 'numFmt') ? labels : find(labels, 'dLbl')!;
  return {
    position: valueAt(said, 'dLblPos') ?? '',
    shows: Object.fromEntries(SHOWS.map((name) => [name, flag(said, name)])),
    separator: find(said, 'separator')?.text,
    format: find(said, 'numFmt')?.attributes['formatCode'] ?? '',
    formatLinked: find(said, 'numFmt')?.attributes['sourceLinked'] === '1',
    letters: lettersOf(said, space),
    fill: colour(find(said, 'spPr')),
    lastOnly: said !== labels,
  };
}

function seriesOf(series: Xml, plot: Xml, space: Xml): SeriesView {
  const shape = find(series, 'spPr');
  const marker = find(series, 'marker');
  const isLine = plot.name === 'scatterChart';
  return {
    name: find(series, 'tx/strRef/strCache/pt/v')?.text ?? '',
    nameCell: find(series, 'tx/strRef/f')?.text,
    values: find(series, isLine ? 'yVal/numRef/f' : 'val/numRef/f')!.text,
    across: find(series, isLine ? 'xVal/numRef/f' : 'cat/strRef/f')?.text,
    fill: colour(shape),
    line: strokeOf(shape),
    marker:
      marker && valueAt(marker, 'symbol') !== 'none'
        ? {
            size: Number(valueAt(marker, 'size')),
            fill: colour(find(marker, 'spPr')) ?? '',
            line: strokeOf(find(marker, 'spPr'))?.color ?? '',
          }
        : undefined,
    smooth: flag(series, 'smooth'),
    invertIfNegative: flag(series, 'invertIfNegative'),
    gap: number(valueAt(plot, 'gapWidth')),
    overlap: number(valueAt(plot, 'overlap')),
    labels: labelsOf(series, space),
  };
}

function axisOf(axis: Xml, other: Xml, space: Xml): AxisView {
  const title = find(axis, 'title/tx');
  return {
    visible: valueAt(axis, 'delete') === '0',
    title: find(title, 'rich/p/r/t')?.text,
    titleLetters: title && lettersOf(title, space),
    format: find(axis, 'numFmt')?.attributes['formatCode'] ?? '',
    formatLinked: find(axis, 'numFmt')?.attributes['sourceLinked'] === '1',
    from: number(valueAt(axis, 'scaling/min')),
    to: number(valueAt(axis, 'scaling/max')),
    step: number(valueAt(axis, 'majorUnit')),
    reversed: valueAt(axis, 'scaling/orientation') === 'maxMin',
    labels: valueAt(axis, 'tickLblPos') ?? '',
    crossedAtEnd: valueAt(other, 'crosses') === 'max',
    line: strokeOf(find(axis, 'spPr')),
    ticks: ['majorTickMark', 'minorTickMark'].map((name) => valueAt(axis, name) ?? ''),
    gridlines: ['majorGridlines', 'minorGridlines'].map((name) => find(axis, name) !== undefined),
    multiLevel: axis.name === 'catAx' ? !flag(axis, 'noMultiLvlLbl') : undefined,
    letters: lettersOf(axis, space),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  'col stacked': 'ColumnStacked',
  'col clustered': 'ColumnClustered',
  'bar percentStacked': 'BarStacked100',
  'bar clustered': 'BarClustered',
};

const typeOf = (plot: Xml): string =>
  plot.name === 'scatterChart'
    ? 'XYScatterLinesNoMarkers'
    : (TYPES[`${valueAt(plot, 'barDir')} ${valueAt(plot, 'grouping')}`] ?? '');

const BLANKS: Readonly<Record<string, string>> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' };

const legendOf = (legend: Xml, space: Xml): LegendView => ({
  position: valueAt(legend, 'legendPos') ?? '',
  overlaid: flag(legend, 'overlay'),
  letters: lettersOf(legend, space),
  hidden: all(legend, 'legendEntry').map((entry) => Number(valueAt(entry, 'idx'))),
});

/** A chart by its part and the frame that places it; `sum` is how far some columns or rows reach, in points. */
export function chartOf(
  space: Xml,
  anchor: Xml,
  sum: { columns: (count: number) => number; rows: (count: number) => number },
): ChartView {
  const chart = find(space, 'chart')!;
  const area = find(chart, 'plotArea')!;
  const plot = area.children.find(({ name }) => name.endsWith('Chart'))!;
  const [first, second] = area.children.filter(({ name }) => name.endsWith('Ax'));
  const legend = find(chart, 'legend');
  const frame = find(anchor, 'graphicFrame/nvGraphicFramePr/cNvPr')!.attributes;
  const corner = (path: string) => Number(find(anchor, path)!.text);
  const title = find(chart, 'title');
  return {
    name: frame['name'] ?? '',
    alternative: frame['descr'],
    type: typeOf(plot),
    title: find(title, 'tx/strRef/f')!.text,
    titleLetters: lettersOf(title, space),
    titleOverlaid: flag(title, 'overlay'),
    at: [
      sum.columns(corner('from/col')),
      sum.rows(corner('from/row')),
      sum.columns(corner('to/col')) - sum.columns(corner('from/col')),
      sum.rows(corner('to/row')) - sum.rows(corner('from/row')),
    ],
    legend: legend && legendOf(legend, space),
    fill: colour(find(space, 'spPr')),
    border: strokeOf(find(space, 'spPr')),
    roundedCorners: flag(space, 'roundedCorners'),
    hiddenToo: valueAt(chart, 'plotVisOnly') === '0',
    blanks: BLANKS[valueAt(chart, 'dispBlanksAs') ?? ''] ?? '',
    series: all(plot, 'ser').map((series) => seriesOf(series, plot, space)),
    axes: [axisOf(first!, second!, space), axisOf(second!, first!, space)],
  };
}
