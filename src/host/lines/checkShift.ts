import type { LineShift, Sheet } from '../../cells/cells.js';
import { insertDeleteConflict, notImplemented } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import { area } from '../ranges/area.js';
import { checkAllowed, checkMayWrite } from '../sheets/checkProtection.js';
import { MOST, linesOf, movedSpan, spanOf } from './movedLines.js';

const OPTIONS = {
  insert: { row: 'allowInsertRows', column: 'allowInsertColumns' },
  delete: { row: 'allowDeleteRows', column: 'allowDeleteColumns' },
} as const;

/** Locked cells stay: https://learn.microsoft.com/office/vba/api/excel.protection.allowdeletingrows */
function checkProtected(workbook: Workbook, sheet: Sheet, shift: LineShift): void {
  checkAllowed(workbook, sheet, OPTIONS[shift.kind][shift.axis]);
  if (shift.kind === 'delete') checkMayWrite(area(workbook, sheet, linesOf(shift)));
}

/**
 * Cells that hold something are not pushed off the end of the sheet.
 * https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
function checkRoom(sheet: Sheet, { kind, axis, at, count }: LineShift): void {
  const used = kind === 'insert' ? sheet.usedRange() : undefined;
  if (!used) return;
  const span = spanOf(used, axis);
  const end = span.first + span.count;
  if (end > at && end + count > MOST[axis]) throw insertDeleteConflict();
}

/** What Excel does to a table whose columns, head or only rows change so is documented nowhere. */
function checkTables({ book }: Workbook, sheet: Sheet, shift: LineShift): void {
  for (const { range } of book.tables.filter((table) => table.sheet === sheet.id)) {
    const { first, count } = spanOf(range, shift.axis);
    const left = movedSpan({ first, count }, shift);
    if (shift.axis === 'column') {
      if (left && left.count > count) throw notImplemented('Range.insert of columns within a table');
      continue;
    }
    const head = movedSpan({ first, count: 1 }, shift);
    const rows = count > 1 ? movedSpan({ first: first + 1, count: count - 1 }, shift) : head;
    if (left && !head) throw notImplemented('Range.delete of the head of a table');
    if (left && !rows) throw notImplemented('Range.delete of every row of a table but its head');
  }
}

/** Refuses before anything has moved. */
function checkAble(sheet: Sheet): void {
  if (sheet.shiftLines) return;
  if (!sheet.clearFormat || !sheet.unmerge) throw notImplemented('moving lines of these cells');
}

/** @throws AccessDenied on a protected sheet, InsertDeleteConflict where there is no room */
export function checkShift(workbook: Workbook, sheet: Sheet, shift: LineShift): void {
  checkAble(sheet);
  checkProtected(workbook, sheet, shift);
  checkTables(workbook, sheet, shift);
  checkRoom(sheet, shift);
}
