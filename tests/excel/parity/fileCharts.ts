import type { AxisView, ChartView, LabelsView, SeriesView } from './view.js';
import { all, find, valueAt, type Xml } from './xmlTree.js';

const EMU_PER_POINT = 12_700;
const HUNDREDTHS = 100;

const colour = (shape: Xml | undefined): string | undefined => valueAt(shape, 'solidFill/srgbClr');
const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const letters = (xml: Xml | undefined) => find(xml, 'txPr/p/pPr/defRPr') ?? find(xml, 'rich/p/pPr/defRPr');

function lineOf(shape: Xml | undefined) {
  const line = find(shape, 'ln');
  const color = colour(line);
  if (line === undefined || color === undefined) return undefined;
  return {
    color,
    width: Number(line.attributes['w']) / EMU_PER_POINT,
    dashed: valueAt(line, 'prstDash') === 'dash',
  };
}

function labelsOf(series: Xml): LabelsView | undefined {
  const labels = find(series, 'dLbls');
  if (!labels) return undefined;
  // What is said of all of them, or else of the only one.
  const said = find(labels, 'numFmt') ? labels : find(labels, 'dLbl')!;
  return {
    position: valueAt(said, 'dLblPos') ?? '',
    value: valueAt(said, 'showVal') === '1',
    name: valueAt(said, 'showSerName') === '1',
    format: find(said, 'numFmt')?.attributes['formatCode'] ?? '',
    color: colour(letters(said)) ?? '',
    size: Number(letters(said)?.attributes['sz']) / HUNDREDTHS,
    fill: colour(find(said, 'spPr')),
    lastOnly: said !== labels,
  };
}

function seriesOf(series: Xml, plot: Xml): SeriesView {
  const shape = find(series, 'spPr');
  const marker = find(series, 'marker');
  const isLine = plot.name === 'scatterChart';
  return {
    name: find(series, 'tx/strRef/strCache/pt/v')?.text ?? '',
    nameCell: find(series, 'tx/strRef/f')?.text,
    values: find(series, isLine ? 'yVal/numRef/f' : 'val/numRef/f')!.text,
    across: find(series, isLine ? 'xVal/numRef/f' : 'cat/strRef/f')?.text,
    fill: colour(shape),
    line: lineOf(shape),
    marker:
      marker && valueAt(marker, 'symbol') !== 'none'
        ? {
            size: Number(valueAt(marker, 'size')),
            fill: colour(find(marker, 'spPr')) ?? '',
            line: lineOf(find(marker, 'spPr'))?.color ?? '',
          }
        : undefined,
    gap: number(valueAt(plot, 'gapWidth')),
    overlap: number(valueAt(plot, 'overlap')),
    labels: labelsOf(series),
  };
}

function axisOf(axis: Xml, other: Xml): AxisView {
  const title = find(axis, 'title/tx');
  return {
    visible: valueAt(axis, 'delete') === '0',
    title: find(title, 'rich/p/r/t')?.text,
    format: find(axis, 'numFmt')?.attributes['formatCode'] ?? '',
    from: number(valueAt(axis, 'scaling/min')),
    to: number(valueAt(axis, 'scaling/max')),
    step: number(valueAt(axis, 'majorUnit')),
    reversed: valueAt(axis, 'scaling/orientation') === 'maxMin',
    labels: valueAt(axis, 'tickLblPos') ?? '',
    crossedAtEnd: valueAt(other, 'crosses') === 'max',
    line: lineOf(find(axis, 'spPr'))?.color,
    gridlines: find(axis, 'majorGridlines') !== undefined,
    color: colour(letters(axis)) ?? '',
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
  const title = letters(find(chart, 'title'));
  return {
    name: frame['name'] ?? '',
    alternative: frame['descr'],
    type: typeOf(plot),
    title: find(chart, 'title/tx/strRef/f')!.text,
    titleFont: { size: Number(title?.attributes['sz']) / HUNDREDTHS, bold: title?.attributes['b'] === '1' },
    at: [
      sum.columns(corner('from/col')),
      sum.rows(corner('from/row')),
      sum.columns(corner('to/col')) - sum.columns(corner('from/col')),
      sum.rows(corner('to/row')) - sum.rows(corner('from/row')),
    ],
    legend: legend && {
      position: valueAt(legend, 'legendPos') ?? '',
      hidden: all(legend, 'legendEntry').map((entry) => Number(valueAt(entry, 'idx'))),
    },
    fill: colour(find(space, 'spPr')),
    font: find(letters(space), 'latin')?.attributes['typeface'] ?? '',
    roundedCorners: valueAt(space, 'roundedCorners') === '1',
    hiddenToo: valueAt(chart, 'plotVisOnly') === '0',
    series: all(plot, 'ser').map((series) => seriesOf(series, plot)),
    axes: [axisOf(first!, second!), axisOf(second!, first!)],
  };
}
