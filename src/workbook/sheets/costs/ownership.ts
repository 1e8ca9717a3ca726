import { section } from '../../blocks/section.js';
import { monthSheetColumns } from '../../blocks/monthSheet.js';
import { valueLine } from '../../blocks/valueLine.js';
import { yearTable } from '../../blocks/yearTable.js';
import type { Context } from '../../context.js';
import type { Sheet } from '../../sheet.js';
import { STAGES } from '../../../roi/model/costs.js';
import { accountingLines } from './accounting.js';
import { reference } from '../../reference.js';

/** What the solution costs to own, year by year and stage by stage. */
export function ownership(sheet: Sheet, context: Context): void {
  const { model, words, theCase } = context;
  const text = words.sheets.costs;
  const unit = theCase.terms.currency;
  const { stages, costs } = model.active;
  section(sheet, text.ownership, monthSheetColumns(model.months));
  yearTable(sheet, context, [
    ...STAGES.map((stage) => ({
      label: text[`${stage}OfYear`],
      unit,
      total: stages[stage],
      years: model.years.stages[stage],
    })),
    {
      label: text.allOfYear,
      unit,
      total: reference(sheet.id, costs.total),
      years: model.years.costs,
      role: 'total',
    },
    ...accountingLines(context),
  ]);
  valueLine(sheet, { label: text.withoutHidden, unit, format: 'money', items: [costs.withoutHidden] });
  valueLine(sheet, { label: text.present, unit, format: 'money', items: [costs.present] });
  valueLine(sheet, { label: text.recurringLast, unit, format: 'money', items: [costs.recurring] });
}
