import type { SheetData } from '../../../workbook/workbook.js';
import type { Has } from '../features.js';

/**
 * Locked cells cannot be changed; there is no password. Widths, heights and the filters of tables stay free, and so do
 * charts, so that they can be copied.
 */
export function protect(sheet: Excel.Worksheet, { isProtected }: SheetData, has: Has): void {
  if (!isProtected) return;
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowAutoFilter: true,
    // Options of the same requirement set as named styles.
    ...(has('styles') && { allowEditObjects: true, allowEditScenarios: true }),
  });
}
