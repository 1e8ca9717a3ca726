import { cellReference } from '../../workbook/addresses.js';
import type { Following } from './state/record.js';

/** Asks Excel to write formulas of the user's that follow sheets; protected sheets are opened meanwhile. */
export function setFollowers(
  { worksheets }: Excel.Workbook,
  followers: readonly Following[],
  textOf: (follower: Following) => string,
): void {
  const sheets = new Map<string, Following[]>();
  for (const one of followers) sheets.set(one.id, [...(sheets.get(one.id) ?? []), one]);
  for (const [id, some] of sheets) {
    const sheet = worksheets.getItem(id);
    const protection = some[0]?.protection;
    if (protection) sheet.protection.unprotect();
    for (const one of some)
      sheet.getRange(cellReference(one.row, one.column)).untrack().formulas = [[textOf(one)]];
    if (protection) sheet.protection.protect(protection);
  }
}
