import type { Cell } from '../../formula/expr.js';
import { inputMonths } from '../blocks/inputCell.js';
import { monthSheet, monthSheetColumns } from '../blocks/monthSheet.js';
import { MONTH_COLUMNS } from '../blocks/monthHead.js';
import { section } from '../blocks/section.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { TAB_COLORS } from '../palette.js';

/** Amounts entered month by month, in the columns of the months; nothing where there are none. */
export function inputsByMonth(context: Context, draft: Draft): void {
  const { model, words, theCase, find } = context;
  const { byMonth } = words.sheets.inputs;
  const rowOf = (id: string): Cell<'row'> | undefined => {
    const found = find(id);
    return found?.kind === 'row' && !found.expr ? (found as Cell<'row'>) : undefined;
  };
  const parts = [
    [
      byMonth.benefits,
      theCase.benefits.map((line) => [words.benefit(line), rowOf(`benefits.${line.id}.flow.amounts`)]),
    ],
    [byMonth.costs, theCase.costs.map((line) => [words.cost(line), rowOf(`costs.${line.id}.flow.amounts`)])],
  ] as const;
  const entered = parts.map(
    ([title, lines]) =>
      [title, lines.filter((line): line is [string, Cell<'row'>] => line[1] !== undefined)] as const,
  );
  if (entered.every(([, lines]) => lines.length === 0)) return;
  const sheet = monthSheet('inputsByMonth', byMonth.title, context, draft, TAB_COLORS.inputs);
  for (const [title, lines] of entered) {
    if (lines.length === 0) continue;
    section(sheet, title, monthSheetColumns(model.months));
    for (const [name, cell] of lines) {
      const row = sheet.nextRow();
      sheet.put(row, MONTH_COLUMNS.label, 'label', name);
      sheet.put(row, MONTH_COLUMNS.unit, 'unit', theCase.terms.currency);
      inputMonths(sheet, row, cell, context, draft);
    }
  }
}
