import { invalidArgument, itemAlreadyExists } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @throws InvalidArgument
 */
export function checkSheetName(name: string): void {
  const isRefused =
    name.trim() === '' ||
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    /^'|'$/.test(name) ||
    name.toLowerCase() === 'history';
  if (isRefused) throw invalidArgument();
}

/** Names know no case. */
export function checkFreeSheetName(workbook: Workbook, name: string): void {
  checkSheetName(name);
  if (workbook.cells.sheet(name)) throw itemAlreadyExists();
}

/** The name Excel gives a sheet that is added without one. */
export function nextSheetName(workbook: Workbook): string {
  let number = workbook.cells.sheets().length + 1;
  while (workbook.cells.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
