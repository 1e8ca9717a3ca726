import type { Spread } from '../../../roi/case/types.js';
import { formatOfEntry } from '../../formatOfEntry.js';
import { unitOfEntry, unitText } from '../../units.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** Low, likely and high of a figure; blue where a formula follows it, as it was when the workbook was built elsewhere. */
function estimateRow(
  { path, low, likely, high }: Spread,
  { sheet, context, draft, begin, input }: InputRows,
): void {
  const { drivers, find, model, words } = context;
  const cell = find(path);
  const entry = cell && model.entries.get(cell);
  if (!cell || !entry) return;
  const row = begin(words.formula.text(cell.label), unitOfEntry(entry, context));
  const format = formatOfEntry(entry);
  const estimate = drivers.rows.find((driver) => driver.entry === entry)?.estimate;
  const place = (column: number, side: 'low' | 'high', value: number): void => {
    const own = estimate?.[side];
    if (!own) {
      sheet.put(row, column, `static.${format}`, value);
      return;
    }
    draft.enter(own);
    input(row, column, own.cell, { format });
  };
  place(INPUT_COLUMNS.baseline, 'low', low);
  if (likely !== null) sheet.put(row, INPUT_COLUMNS.after, `static.${format}`, likely);
  place(INPUT_COLUMNS.change, 'high', high);
}

/** How far figures may be off: what the table of drivers and the simulation rest on. */
export function estimateInputs(rows: InputRows): void {
  const { sheet, context, draft, section, columnHeads, figure } = rows;
  const { drivers, theCase, words } = context;
  const { estimates } = words.sheets.inputs;
  const step = drivers.step;
  if (!step && theCase.spreads.length === 0) return;
  section(estimates.title);
  if (step) {
    draft.enter(step);
    figure(estimates.step, unitText('share', context), step.cell, { format: 'share' });
  }
  if (theCase.spreads.length === 0) return;
  sheet.put(sheet.nextRow(), INPUT_COLUMNS.figure, 'remark', estimates.note);
  columnHeads([estimates.low, estimates.likely, estimates.high]);
  for (const spread of theCase.spreads) estimateRow(spread, rows);
}
