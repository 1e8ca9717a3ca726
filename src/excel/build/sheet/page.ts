import { cellReference } from '../../../workbook/addresses.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { CHANGE, type Around, type Steps } from '../steps.js';
import { PAGE_PARTS } from './pageParts.js';

const CHANGES = 16;

/** A break stands before the cell that it is added at. */
export function breakPages(
  { horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet,
  { print: { breaks } }: SheetData,
): void {
  for (const row of breaks.rows) horizontalPageBreaks.add(cellReference(row + 1, 1));
  for (const column of breaks.columns) verticalPageBreaks.add(cellReference(1, column + 1));
}

/** Everything about paper. */
export function* page(sheet: Excel.Worksheet, data: SheetData, { has }: Around): Steps {
  if (!has('pages')) return;
  const { breaks } = data.print;
  for (const { set } of PAGE_PARTS) set(sheet.pageLayout, data);
  breakPages(sheet, data);
  yield (CHANGES + breaks.rows.length + breaks.columns.length) * CHANGE;
}
