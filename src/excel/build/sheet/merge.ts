import { areaReference } from '../../../workbook/addresses.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { CHANGE, type Steps } from '../steps.js';

/** Cells that are one cell. */
export function* merge(sheet: Excel.Worksheet, { merged }: SheetData): Steps {
  for (const area of merged) {
    sheet.getRange(areaReference(area)).untrack().merge();
    yield CHANGE;
  }
}
