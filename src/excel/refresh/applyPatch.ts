import { areaReference } from '../../workbook/addresses.js';
import { footerCodes } from '../../workbook/footerCodes.js';
import type { Area, SheetData } from '../../workbook/workbook.js';
import { addChart } from '../build/chart/addChart.js';
import { setAxes } from '../build/chart/axes.js';
import { conditionalFormats } from '../build/sheet/conditionalFormats.js';
import { links } from '../build/sheet/links.js';
import { looks } from '../build/sheet/looks.js';
import { merge } from '../build/sheet/merge.js';
import { page } from '../build/sheet/page.js';
import { sizes } from '../build/sheet/sizes.js';
import { validations } from '../build/sheet/validations.js';
import type { Input } from '../build/sheet/inputs.js';
import type { Around, Steps } from '../build/steps.js';
import type { SheetPatch } from './patch.js';
import { plainLines } from './reshape/plainLines.js';
import { resizeTables } from './reshape/resizeTables.js';
import type { SheetRest } from './sheetRest.js';

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

function setFooter(sheet: Excel.Worksheet, { left, center, right }: NonNullable<SheetRest['footer']>): void {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerCodes(left);
  footer.centerFooter = footerCodes(center);
  footer.rightFooter = footerCodes(right);
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
function pageAnew(sheet: Excel.Worksheet, data: SheetData, around: Around): void {
  if (!around.has('pages')) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  ask(page(sheet, data, around));
}

/** A table is called as our data call it, or with a number where the user had one of that name. */
const tableCalled =
  (tables: readonly string[]) =>
  (name: string): string | undefined =>
    tables.find((table) => table.replace(/_\d+$/, '') === name || table === name);

/** Asks Excel to change a sheet in place, once its lines have moved; `tables` are those on it. */
export function applyPatch(
  sheet: Excel.Worksheet,
  { puts, rest, fresh, left }: SheetPatch,
  around: Around,
  tables: readonly string[],
): void {
  const { data, unmerged, unlinked, paged, footer } = rest;
  plainLines(sheet, fresh, left, data, around);
  const rangeOf = (area: Area): Excel.Range => sheet.getRange(areaReference(area)).untrack();
  for (const area of unmerged) rangeOf(area).unmerge();
  for (const area of unlinked) rangeOf(area).clear('Hyperlinks');
  for (const area of left) rangeOf(area).clear('Contents');
  for (const { inputs, ...area } of runsOf(puts)) rangeOf(area).formulas = [[...inputs]];
  resizeTables(sheet, data.tables, tableCalled(tables));
  if (around.has('links')) ask(links(sheet, data, around));
  ask(looks(sheet, data, around));
  ask(sizes(sheet, data, around));
  ask(merge(sheet, data));
  ask(validations(sheet, data, around));
  ask(conditionalFormats(sheet, data, around));
  changeCharts(sheet, rest, around);
  if (paged) pageAnew(sheet, paged, around);
  else if (footer && around.has('pages')) setFooter(sheet, footer);
}

/** Draws those charts anew that are others. */
export function redrawCharts(sheet: Excel.Worksheet, { rest }: SheetPatch, around: Around): void {
  for (const chart of rest.redrawn) {
    sheet.charts.getItem(chart.name).delete();
    addChart(sheet, chart, around);
  }
}
