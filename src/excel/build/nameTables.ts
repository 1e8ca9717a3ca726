import type { WorkbookData } from '../../workbook/workbook.js';
import type { Has } from './features.js';
import type { Plan } from './plan.js';
import { protect } from './sheet/protection.js';

/** Tables get the names of those that they replaced, which are gone by then; their sheets are opened for it. */
export function nameTables(
  { tables }: Excel.Workbook,
  data: WorkbookData,
  sheets: readonly Excel.Worksheet[],
  { passingTables }: Plan,
  has: Has,
): void {
  data.sheets.forEach((one, at) => {
    const passing = passingTables.filter(({ name }) => one.tables.some((table) => table.name === name));
    const sheet = sheets[at];
    if (!sheet || passing.length === 0) return;
    sheet.protection.unprotect();
    for (const { staged, final } of passing) tables.getItem(staged).name = final;
    protect(sheet, one, has);
  });
}
