import type { Cell } from '../../../formula/expr.js';
import { optionsOf } from '../../draft.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** What the cells with a choice offer, each list once. */
export function choices({ sheet, context, draft, section }: InputRows): void {
  const { model, words } = context;
  const lists = new Map<string, Cell>();
  for (const cell of model.entries.keys()) if (cell.kind === 'choice') lists.set(optionsOf(cell), cell);
  section(words.sheets.inputs.choices.title);
  for (const [key, { options = [] }] of lists) {
    const first = sheet.nextRow();
    options.forEach((option, at) => {
      const row = at === 0 ? first : sheet.nextRow();
      sheet.put(row, INPUT_COLUMNS.figure, 'label', words.formula.text(option));
    });
    draft.choices.set(key, {
      sheet: sheet.name,
      row: first,
      column: INPUT_COLUMNS.figure,
      rows: options.length,
      columns: 1,
    });
    sheet.skip();
  }
}
