import { areaReference } from '../../workbook/addresses.js';
import type { Area } from '../../workbook/workbook.js';
import { addChart } from '../build/chart/addChart.js';
import { setAxes } from '../build/chart/axes.js';
import { conditionalFormats } from '../build/sheet/conditionalFormats.js';
import { links } from '../build/sheet/links.js';
import { looks } from '../build/sheet/looks.js';
import { merge } from '../build/sheet/merge.js';
import { breakPages } from '../build/sheet/page.js';
import { PAGE_PARTS } from '../build/sheet/pageParts.js';
import { sizes } from '../build/sheet/sizes.js';
import { validations } from '../build/sheet/validations.js';
import { rangesOf } from '../build/rangesOf.js';
import type { Input } from '../build/sheet/inputs.js';
import type { Around, Steps } from '../build/steps.js';
import type { SheetPatch } from './patch.js';
import { plainLines, usualSizes } from './reshape/plainLines.js';
import { resizeTables } from './reshape/resizeTables.js';
import type { PaperRest, SheetRest } from './sheetRest.js';

interface Run extends Area {
  readonly inputs: readonly Input[];
}

/** Cells side by side together. */
function runsOf(puts: SheetPatch['puts']): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, input } of puts) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1, inputs: [...last.inputs, input] };
    else runs.push({ row, column, rows: 1, columns: 1, inputs: [input] });
  }
  return runs;
}

/** Asks all steps at once: patches are small. */
function ask(steps: Steps): void {
  Array.from(steps);
}

function changeCharts({ charts }: Excel.Worksheet, { retouched }: SheetRest, around: Around): void {
  for (const { name, spec } of retouched) {
    const chart = charts.getItem(name);
    spec.series.forEach((series, at) => {
      chart.series.getItemAt(at).name = series.name;
    });
    setAxes(chart, spec, around.data.body.font);
  }
}

/** Breaks of pages are added one by one: those that were are taken away first. */
function changePaper(sheet: Excel.Worksheet, { whole, parts, breaks }: PaperRest): void {
  for (const at of parts) PAGE_PARTS[at]!.set(sheet.pageLayout, whole);
  if (!breaks) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  breakPages(sheet, whole);
}

/** A table is called as our data call it, or with a number where the user had one of that name. */
const tableCalled =
  (tables: readonly string[]) =>
  (name: string): string | undefined =>
    tables.find((table) => table.replace(/_\d+$/, '') === name || table === name);

/** Asks Excel to change a sheet in place, once its lines have moved; `tables` are those on it. */
export function applyPatch(
  sheet: Excel.Worksheet,
  patch: SheetPatch,
  around: Around,
  tables: readonly string[],
): void {
  const { puts, rest, left } = patch;
  const { data, unmerged, unlinked, unruled, usual, paper } = rest;
  plainLines(sheet, patch, around);
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaReference(area)).untrack();
  for (const area of unmerged) rangeOf(area).unmerge();
  for (const area of unlinked) rangeOf(area).clear('Hyperlinks');
  for (const area of left) rangeOf(area).clear('Contents');
  for (const { inputs, ...area } of runsOf(puts)) rangeOf(area).formulas = [[...inputs]];
  resizeTables(sheet, data.tables, tableCalled(tables));
  if (around.has('links')) ask(links(sheet, data, around));
  ask(looks(sheet, data, around));
  usualSizes(sheet, usual, around);
  ask(sizes(sheet, data, around));
  ask(merge(sheet, data));
  if (around.has('validations'))
    for (const ranges of rangesOf(sheet, unruled, around)) ranges.dataValidation.clear();
  ask(validations(sheet, data, around));
  ask(conditionalFormats(sheet, data, around));
  changeCharts(sheet, rest, around);
  if (paper && around.has('pages')) changePaper(sheet, paper);
}

/** Takes away charts that go, and draws those that come or are others. */
export function drawCharts(sheet: Excel.Worksheet, { rest }: SheetPatch, around: Around): void {
  const { dropped, redrawn, added } = rest;
  for (const name of [...dropped, ...redrawn.map((chart) => chart.name)]) sheet.charts.getItem(name).delete();
  for (const chart of [...redrawn, ...added]) addChart(sheet, chart, around);
}
