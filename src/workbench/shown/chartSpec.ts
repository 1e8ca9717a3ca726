import type { Axis, ChartKind, ChartSpec, Series } from '../../chart/spec.js';
import type { CellValue } from '../../cells/cells.js';
import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { isSet, numberWithin, textWithin, within, type Kept } from './keptValues.js';
import { seriesLook } from './seriesLook.js';

/** The values of the cells that a formula such as `=Data!$A$2:$A$9` leads to, in order. */
export type ReadCells = (reference: string) => readonly CellValue[];

/** The types of charts that can be drawn here, by https://learn.microsoft.com/javascript/api/excel/excel.charttype */
const KINDS: Readonly<Record<string, ChartKind>> = {
  XYScatterLines: 'lines',
  XYScatterLinesNoMarkers: 'lines',
  ColumnStacked: 'stackedColumns',
  BarStacked100: 'shareBars',
  BarClustered: 'tornado',
  ColumnClustered: 'columns',
};

const said = (value: CellValue | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
};

/** What a formula or a text gives; the formula comes first, as Excel has it. */
function textOf(kept: Kept, formulaPath: string, textPath: string, read: ReadCells): string {
  const formula = textWithin(kept, formulaPath);
  return formula === undefined ? (textWithin(kept, textPath) ?? '') : said(read(formula)[0]);
}

function axisOf(chart: Kept, name: string): Axis {
  const axis = within(chart, `axes/${name}`);
  const [from, to, step] = ['minimum', 'maximum', 'majorUnit'].map((path) => numberWithin(axis, path));
  const title = isSet(axis, 'title/visible') ? textWithin(axis, 'title/text') : undefined;
  return {
    ...(title !== undefined && { title }),
    numberFormat: textWithin(axis, 'numberFormat') ?? 'General',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(step !== undefined && { step }),
    visible: within(axis, 'visible') !== false,
  };
}

/** Labels of all values, or of the last one alone, as the name of a line. */
function labelsOf(series: Kept): Kept | undefined {
  const [last] = Object.values((within(series, 'points') ?? {}) as Record<string, Kept>);
  const labels = last ? within(last, 'dataLabel') : isSet(series, 'hasDataLabels') && series['dataLabels'];
  return labels ? (labels as Kept) : undefined;
}

function labelling(series: Kept): Pick<Series, 'labels' | 'numberFormat'> {
  const labels = labelsOf(series);
  if (!labels) return {};
  const [value, name] = [isSet(labels, 'showValue'), isSet(labels, 'showSeriesName')];
  const numberFormat = textWithin(labels, 'numberFormat');
  if (!value && !name) return {};
  return {
    labels: value && name ? 'nameAndValue' : value ? 'value' : 'name',
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function seriesOf(series: Kept, kind: ChartKind, read: ReadCells): Series {
  const [last] = Object.values((within(series, 'points') ?? {}) as Record<string, Kept>);
  const name = last ? textOf(last, 'dataLabel/formula', '', read) : '';
  const across = textWithin(series, 'xValues');
  return {
    name: name || (textWithin(series, 'name') ?? ''),
    look: seriesLook(series, kind),
    ...(kind === 'lines' && across !== undefined && { x: read(across).map(Number) }),
    values: read(textWithin(series, 'values') ?? '').map(Number),
    ...labelling(series),
  };
}

/** The numbers in words, as far as somebody would listen. */
function alternativeOf(title: string, series: readonly Series[]): string {
  const words = workbenchEn.charts;
  const told = series
    .filter(({ look }) => look !== 'invisible')
    .map(({ name, values }) => {
      const [first = 0, last = first] = [values[0], values.at(-1)];
      return values.length <= words.most
        ? fill(words.values, { name, values: values.map((value) => value.toLocaleString()).join(', ') })
        : fill(words.course, { name, first: first.toLocaleString(), last: last.toLocaleString() });
    });
  return [title, ...told].join(' ');
}

/** A chart of a host's book with what its cells hold now; undefined for one that cannot be drawn here. */
export function chartSpec(chart: Kept, read: ReadCells): ChartSpec | undefined {
  const kind = KINDS[textWithin(chart, 'chartType') ?? ''];
  if (kind === undefined) return undefined;
  const all = (within(chart, 'series') ?? []) as readonly Kept[];
  const series = all.map((one) => seriesOf(one, kind, read));
  const title =
    within(chart, 'title/visible') === false ? '' : textOf(chart, 'title/formula', 'title/text', read);
  const categories = kind === 'lines' ? undefined : textWithin(all[0], 'xValues');
  return {
    kind,
    title,
    alternative: alternativeOf(title, series),
    ...(categories !== undefined && { categories: read(categories).map(said) }),
    series,
    categoryAxis: axisOf(chart, 'categoryAxis'),
    valueAxis: axisOf(chart, 'valueAxis'),
    legend: isSet(chart, 'legend/visible'),
  };
}
