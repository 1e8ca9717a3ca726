import type { CostCells } from '../../../roi/model/costLine.js';
import { monthSheetColumns } from '../../blocks/monthSheet.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Sheet } from '../../sheet.js';

const MONEY = { format: 'money' } as const;

/** What of each line is no flow by month. */
export function costLinesTable(sheet: Sheet, { model, words, find, theCase }: Context): void {
  const { lines: text } = words.sheets.costs;
  if (model.costs.lines.length === 0) return;
  section(sheet, text.title, monthSheetColumns(model.months));
  recordTable<CostCells>(sheet, model.costs.lines, [
    { head: text.line, as: { words: 'label' }, of: ({ line }) => words.cost(line) },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: () => theCase.terms.currency },
    { head: text.charged, as: MONEY, of: ({ line }) => find(`costs.${line.id}.charged`) },
    { head: text.present, as: MONEY, of: ({ present }) => present },
    {
      head: text.accounting,
      as: { words: 'note' },
      of: ({ line }) => (line.accounting === null ? undefined : text.accountings[line.accounting]),
    },
  ]);
}
