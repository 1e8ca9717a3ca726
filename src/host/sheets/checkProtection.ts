import { accessDenied } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import type { Sheet } from '../../cells/cells.js';
import type { Areas } from '../ranges/area.js';

/*
 * What a protected sheet or workbook refuses, an add-in included. The options are those of
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 */

type Option =
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows'
  | 'allowEditObjects';

/** @throws AccessDenied on a protected sheet whose options do not allow it */
export function checkAllowed(workbook: Workbook, sheet: Sheet, option?: Option): void {
  const { protection } = workbook.sheetBook(sheet);
  if (protection && !(option && protection.options[option] === true)) throw accessDenied();
}

export function checkMayFormat({ workbook, sheet }: Areas): void {
  checkAllowed(workbook, sheet, 'allowFormatCells');
}

/**
 * Cells of a protected sheet can be written only where they are unlocked.
 * https://support.microsoft.com/office/lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a
 */
export function checkMayWrite({ workbook, sheet, ranges }: Areas): void {
  const { protection, extras } = workbook.sheetBook(sheet);
  if (!protection) return;
  const isLocked = ranges.some((range) => [...extras.distinct(range)].some(({ unlocked }) => !unlocked));
  if (isLocked) throw accessDenied();
}

/** What belongs to a sheet and needs an option of its own, by the names of its classes. */
const NEEDED: readonly (readonly [classes: RegExp, option: Option])[] = [
  [/^Chart/, 'allowEditObjects'],
  [/Conditional/, 'allowFormatCells'],
];

/** @throws AccessDenied where a change to an object of this class is refused; how a sheet is printed may be changed */
export function checkClassAllowed(workbook: Workbook, sheet: Sheet, className: string): void {
  const option = NEEDED.find(([classes]) => classes.test(className))?.[1];
  if (option) checkAllowed(workbook, sheet, option);
}

/**
 * A protected structure keeps sheets from being added, deleted, renamed, moved, hidden and shown; their tabs then take no
 * colour either.
 * https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
 */
export function checkStructure(workbook: Workbook): void {
  if (workbook.book.protection) throw accessDenied();
}
