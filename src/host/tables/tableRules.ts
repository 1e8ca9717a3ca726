import { invalidArgument, mergedRangeConflict } from '../api/errors.js';
import type { Table } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import type { Range, Sheet } from '../../cells/cells.js';
import { checkName } from '../names/nameRules.js';
import { intersection } from '../ranges/geometry.js';

/**
 * Tables and names share one set of names:
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 * One that is taken is no ItemAlreadyExists: https://github.com/OfficeDev/office-js/issues/551
 * @throws InvalidArgument
 */
export function checkTableName(workbook: Workbook, name: string, itself?: Table): void {
  checkName(name);
  const wanted = name.toLowerCase();
  const isTaken =
    workbook.book.tables.some((table) => table !== itself && table.name.toLowerCase() === wanted) ||
    workbook.cells.names().some((known) => known.name.toLowerCase() === wanted);
  if (isTaken) throw invalidArgument();
}

export function nextTableName({ book, cells }: Workbook): string {
  const taken = new Set([...book.tables, ...cells.names()].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/**
 * Documented is an error of its own, which an Excel of 2020 did not have yet:
 * https://github.com/OfficeDev/office-js/issues/1199
 * @throws MergedRangeConflict where a table would overlap another one or merged cells
 */
export function checkFree(workbook: Workbook, sheet: Sheet, range: Range, itself?: Table): void {
  const overlapsTable = workbook.book.tables.some(
    (table) => table !== itself && table.sheet === sheet.id && intersection(table.range, range),
  );
  if (overlapsTable || sheet.merged().some((merged) => intersection(merged, range)))
    throw mergedRangeConflict();
}

/** Headers are text, filled and different from each other: Excel would change those that are not. */
export function checkHeaders(sheet: Sheet, head: Range): void {
  const names = (sheet.values(head)[0] ?? []).map((value) =>
    typeof value === 'string' ? value.toLowerCase() : '',
  );
  if (names.includes('') || new Set(names).size < names.length) throw invalidArgument();
}
