import type { SheetId } from '../i18n/workbookSheets.en.js';
import type { Draft } from './draft.js';
import type { Sheet } from './sheet.js';

/** A link to the top of a sheet, where this workbook has that sheet. */
export function linkToSheet(
  sheet: Sheet,
  row: number,
  column: number,
  to: SheetId,
  tip: string,
  draft: Draft,
): void {
  sheet.link(row, column, () => (draft.sheets.some(({ id }) => id === to) ? to : undefined), tip);
}
