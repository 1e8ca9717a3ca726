import { section } from '../blocks/section.js';
import { titleRows } from '../blocks/titleRows.js';
import { valueLine } from '../blocks/valueLine.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import type { Sheet } from '../sheet.js';
import { horizonTable } from './benefits/horizon.js';
import type { LinesOnSheet } from './benefits/lineParts.js';
import { monthlyTable } from './benefits/monthly.js';
import { offLines } from './benefits/offLines.js';
import { softRegister } from './benefits/softRegister.js';
import { isAskedHard, LINE_COLUMNS, LINE_SHEET } from './benefits/sheet.js';
import { timingTable } from './benefits/timing.js';

const CAPACITY: readonly (readonly [part: string, format: Format, unit: 'hours' | 'fte'])[] = [
  ['hoursPerMonth', 'hours', 'hours'],
  ['fte', 'ratio', 'fte'],
  ['hoursPerYear', 'hours', 'hours'],
  ['fteDue', 'ratio', 'fte'],
  ['unrealisedHours', 'hours', 'hours'],
  ['unrealisedFte', 'ratio', 'fte'],
];

function capacityBlock(sheet: Sheet, { words, number }: Context): void {
  const text = words.sheets.benefits.capacity;
  section(sheet, text.title, LINE_COLUMNS);
  for (const [part, format, unit] of CAPACITY) {
    const found = number(`capacity.${part}`);
    const unitName = unit === 'fte' ? words.sheets.common.fte : words.sheets.units[unit];
    valueLine(sheet, { label: words.formula.text(found.label), unit: unitName, format, items: [found] });
  }
  sheet.put(sheet.nextRow(), 1, 'remark', text.note);
}

/** What is priced but not hard, the capacity freed, and what has no price. */
export function softRoi(context: Context, draft: Draft): void {
  const { theCase, words, find } = context;
  const text = words.sheets.benefits;
  const sheet = draft.sheet('softRoi', LINE_SHEET);
  titleRows(sheet, context, text.softTitle);
  const asked = theCase.benefits.filter((line) => !isAskedHard(line));
  const lines = asked.filter(({ id }) => find(`benefits.${id}.haircut`));
  const onSheet: LinesOnSheet = { sheet, context, lines, columns: LINE_COLUMNS };
  if (lines.length === 0) {
    sheet.skip();
    sheet.put(sheet.nextRow(), 1, 'remark', text.none);
  } else {
    monthlyTable(onSheet);
    horizonTable(onSheet);
    timingTable(onSheet);
  }
  capacityBlock(sheet, context);
  softRegister(onSheet);
  offLines({ ...onSheet, lines: asked });
}
