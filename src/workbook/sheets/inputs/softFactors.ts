import { LARGEST } from '../../../roi/case/values.js';
import type { Cell } from '../../../formula/expr.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** What is counted, but has no price. */
export function softFactorInputs({ sheet, context, draft, section, begin, input }: InputRows): void {
  const { theCase, words, cells } = context;
  if (theCase.softFactors.length === 0) return;
  section(words.sheets.inputs.softFactors.title);
  for (const { id, name, scale, baseline, after: later } of theCase.softFactors) {
    const { before, after, change } = cells.softFactors.get(id) ?? {};
    const row = begin(name, '');
    sheet.put(row, INPUT_COLUMNS.note, 'note', scale);
    const enter = (column: number, cell: Cell | undefined, value: number | null): void => {
      if (!cell || value === null) return;
      draft.enter({ cell, value, unit: 'number', from: -LARGEST, to: LARGEST });
      input(row, column, cell);
    };
    enter(INPUT_COLUMNS.baseline, before, baseline);
    enter(INPUT_COLUMNS.after, after, later);
    if (change) sheet.put(row, INPUT_COLUMNS.change, 'calc.numberChange', change);
  }
}
