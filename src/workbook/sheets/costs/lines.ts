import type { CostCells } from '../../../roi/model/costLine.js';
import { monthSheetColumns } from '../../blocks/monthSheet.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import { perOfForm, unitText } from '../../units.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';

const MONEY = { format: 'money' } as const;

/** What of each line is no flow by month. */
export function costLinesTable(sheet: Sheet, context: Context): void {
  const { model, words, find } = context;
  const { lines: text } = words.sheets.costs;
  if (model.costs.lines.length === 0) return;
  section(sheet, text.title, monthSheetColumns(model.months));
  recordTable<CostCells>(sheet, model.costs.lines, [
    { head: text.line, as: { words: 'label' }, of: ({ line }) => words.cost(line) },
    {
      head: text.amountIn,
      as: { words: 'unit' },
      of: ({ line }) => unitText('money', context, perOfForm(line.flow.form)),
    },
    { head: text.charged, as: MONEY, of: ({ line }) => find(`costs.${line.id}.charged`) },
    {
      head: text.total,
      as: { format: 'money', role: 'xref' },
      of: ({ total }) => reference('costs.lines', total),
    },
    { head: text.present, as: MONEY, of: ({ present }) => present },
    {
      head: text.accounting,
      as: { words: 'note' },
      of: ({ line }) => (line.accounting === null ? undefined : text.accountings[line.accounting]),
    },
  ]);
}
