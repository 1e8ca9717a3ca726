import type { Context } from '../context.js';
import type { Sheet } from '../sheet.js';
import { monthLine } from './monthLine.js';

/** Rows of money by their id and label; those that the model has not are left out. */
export function scheduleRows(
  sheet: Sheet,
  context: Context,
  rows: readonly (readonly [id: string, label: string])[],
): void {
  for (const [id, label] of rows) {
    if (!context.find(id)) continue;
    monthLine(sheet, context, {
      label,
      unit: context.theCase.terms.currency,
      row: context.row(id),
      format: 'money',
    });
  }
}
