import { areaReference } from '../../../workbook/addresses.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { CHANGE, type Around, type Steps } from '../steps.js';
import { inputsOf } from './inputs.js';

/** What cells hold. */
export function* cells(sheet: Excel.Worksheet, data: SheetData, { staged }: Around): Steps {
  for (const { area, rows, size } of inputsOf(data, staged)) {
    sheet.getRange(areaReference(area)).untrack().formulas = rows as (string | number | boolean)[][];
    yield CHANGE + size;
  }
}
