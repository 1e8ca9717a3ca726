import { monthSheetColumns } from '../../blocks/monthSheet.js';
import { scheduleRows } from '../../blocks/scheduleRows.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Sheet } from '../../sheet.js';

/** Yearly amounts as they fall month by month. */
export function costSchedules(sheet: Sheet, context: Context): void {
  const { model, words, theCase } = context;
  const yearly = theCase.costs.filter(({ flow }) => flow.form === 'schedule' && flow.per === 'year');
  if (yearly.length === 0) return;
  section(sheet, words.sheets.costs.schedules, monthSheetColumns(model.months));
  scheduleRows(
    sheet,
    context,
    yearly.map((line) => [`costs.${line.id}.flow.monthly`, words.cost(line)]),
  );
}
