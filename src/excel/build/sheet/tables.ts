import { areaReference } from '../../../workbook/addresses.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

/** The plainest of Excel's own: the cells have styles of their own. */
const PLAINEST = 'TableStyleLight1';

export function* tables(sheet: Excel.Worksheet, data: SheetData, { tableName }: Around): Steps {
  for (const { name, area } of data.tables) {
    const table = sheet.tables.add(areaReference(area), true);
    table.name = tableName(name);
    table.style = PLAINEST;
    yield CHANGE;
  }
}
