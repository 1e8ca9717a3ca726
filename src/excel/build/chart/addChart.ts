import { LOOKS, SURFACE } from '../../../chart/palette.js';
import { areaReference, cellReference, fixedReference } from '../../../workbook/addresses.js';
import type { Area, AreaOf, ChartData, Place } from '../../../workbook/workbook.js';
import { hash } from '../look/hash.js';
import type { Around } from '../steps.js';
import { setAxes } from './axes.js';
import { KINDS } from './kinds.js';
import { setDataLabels } from './labels.js';
import { setLetters } from './letters.js';
import { setSeriesLook } from './seriesLook.js';

const TITLE_SIZE = 11;

function corners({ row, column, rows, columns }: Area): readonly [first: string, last: string] {
  return [cellReference(row, column), cellReference(row + rows - 1, column + columns - 1)];
}

/** Cells that are drawn, on whatever sheet they stand. */
const rangeOf = (area: AreaOf, { sheet }: Around): Excel.Range =>
  sheet(area.sheet).getRange(areaReference(area)).untrack();

const formulaOf = (place: Place, { staged }: Around): string =>
  `=${fixedReference({ ...place, sheet: staged(place.sheet) })}`;

/** One after the other; of the cells that a chart is added for, Excel makes the first. */
function addSeries(chart: Excel.Chart, data: ChartData, around: Around): void {
  const { spec, categories } = data;
  const { font } = around.data.body;
  spec.series.forEach((series, at) => {
    const source = data.series[at];
    if (source === undefined) return;
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.name = series.name;
    drawn.setValues(rangeOf(source.values, around));
    const across = spec.kind === 'lines' ? source.x : categories;
    if (across) drawn.setXAxisValues(rangeOf(across, around));
    setSeriesLook(drawn, LOOKS[series.look], spec.kind);
    setDataLabels(drawn, series, spec, formulaOf(source.name, around), font);
  });
}

/** A legend below the chart, without what is not seen. */
function setLegend({ legend }: Excel.Chart, { spec }: ChartData, font: string): void {
  legend.visible = spec.legend;
  if (!spec.legend) return;
  legend.position = 'Bottom';
  legend.overlay = false;
  setLetters(legend.format.font, { font });
  spec.series.forEach(({ look }, at) => {
    if (look === 'invisible') legend.legendEntries.getItemAt(at).visible = false;
  });
}

/** A native chart; its title is a cell, and so are the names beside lines. */
export function addChart(sheet: Excel.Worksheet, data: ChartData, around: Around): void {
  const [first] = data.series;
  if (first === undefined) return;
  const { font } = around.data.body;
  const seriesBy = first.values.columns > 1 ? 'Rows' : 'Columns';
  const chart = sheet.charts.add(KINDS[data.spec.kind].type, rangeOf(first.values, around), seriesBy);
  chart.name = data.name;
  chart.setPosition(...corners(data.at));
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  chart.format.roundedCorners = false;
  chart.format.fill.setSolidColor(hash(SURFACE));
  chart.format.border.lineStyle = 'None';
  addSeries(chart, data, around);
  chart.title.visible = true;
  chart.title.setFormula(formulaOf(data.title, around));
  chart.title.overlay = false;
  setLetters(chart.title.format.font, { size: TITLE_SIZE, bold: true, font });
  setAxes(chart, data.spec, font);
  setLegend(chart, data, font);
}
