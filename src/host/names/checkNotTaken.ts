import { itemAlreadyExists } from '../api/errors.js';
import type { NamesTarget } from '../book/targets.js';
import { definedNames } from './nameStore.js';

/**
 * Names are taken by those of the same scope and by tables, which share theirs:
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114. A name of the workbook is
 * refused as well while the sheet that is shown has one of its own: https://github.com/OfficeDev/office-js/issues/2875
 * @throws ItemAlreadyExists
 */
export function checkNotTaken(target: NamesTarget, name: string): void {
  const { workbook, sheet } = target;
  const taken = [
    ...definedNames(target),
    ...workbook.book.tables,
    ...(sheet ? [] : workbook.sheetBook(workbook.cells.activeSheet()).names),
  ];
  const wanted = name.toLowerCase();
  if (taken.some((known) => known.name.toLowerCase() === wanted)) throw itemAlreadyExists();
}
