import { areaReference } from '../../../workbook/addresses.js';
import type { Table } from '../../../workbook/workbook.js';

/** Tables whose cells are others; `called` tells what one is called in this workbook, undefined of one that is gone. */
export function resizeTables(
  sheet: Excel.Worksheet,
  tables: readonly Table[],
  called: (name: string) => string | undefined,
): void {
  for (const { name, area } of tables) {
    const there = called(name);
    if (there !== undefined)
      sheet.tables.getItem(there).resize(sheet.getRange(areaReference(area)).untrack());
  }
}
