import { cellReference } from '../../../workbook/addresses.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { hash } from '../look/hash.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetData['frozen']): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${cellReference(rows, columns)}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** How the sheet is seen. */
export function* view(sheet: Excel.Worksheet, data: SheetData, { has }: Around): Steps {
  if (has('frozen')) freeze(sheet, data.frozen);
  if (has('gridlines')) sheet.showGridlines = data.gridlines;
  if (has('tabColors') && data.tabColor !== undefined) sheet.tabColor = hash(data.tabColor);
  yield 2 * CHANGE;
}
