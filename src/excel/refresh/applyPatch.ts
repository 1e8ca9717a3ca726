import { areaReference } from '../../workbook/addresses.js';
import { footerCodes } from '../../workbook/footerCodes.js';
import type { Area } from '../../workbook/workbook.js';
import { setAxes } from '../build/chart/axes.js';
import { links } from '../build/sheet/links.js';
import { looks } from '../build/sheet/looks.js';
import { sizes } from '../build/sheet/sizes.js';
import type { Input } from '../build/sheet/inputs.js';
import type { Around, Steps } from '../build/steps.js';
import type { FoundSheet } from './foundSheets.js';
import type { SheetPatch } from './patch.js';

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

function setFooter(sheet: Excel.Worksheet, { left, center, right }: NonNullable<SheetPatch['footer']>): void {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = footerCodes(left);
  footer.centerFooter = footerCodes(center);
  footer.rightFooter = footerCodes(right);
}

/** Asks all steps at once: patches are small. */
function ask(steps: Steps): void {
  Array.from(steps);
}

/** Asks Excel to change a sheet in place; its protection is as before once it is changed. */
export function applyPatch(
  sheet: Excel.Worksheet,
  { puts, rest, footer }: SheetPatch,
  protection: FoundSheet['protection'],
  around: Around,
): void {
  if (protection) sheet.protection.unprotect();
  for (const { inputs, ...area } of runsOf(puts))
    sheet.getRange(areaReference(area)).untrack().formulas = [[...inputs]];
  if (around.has('links')) ask(links(sheet, rest, around));
  ask(looks(sheet, rest, around));
  ask(sizes(sheet, rest, around));
  for (const { name, spec } of rest.charts) {
    const chart = sheet.charts.getItem(name);
    spec.series.forEach((series, at) => {
      chart.series.getItemAt(at).name = series.name;
    });
    setAxes(chart, spec, around.data.body.font);
  }
  if (footer && around.has('pages')) setFooter(sheet, footer);
  if (protection) sheet.protection.protect(protection);
}
