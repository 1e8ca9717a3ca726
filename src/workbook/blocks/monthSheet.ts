import type { SheetId } from '../../i18n/workbookSheets.en.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { MONTHS_A_PAGE, yearAPage } from '../print.js';
import type { Sheet } from '../sheet.js';
import { MONTH_COLUMNS, MONTH_HEAD_ROWS, monthHead, monthWidths } from './monthHead.js';
import { titleRows } from './titleRows.js';

/** A sheet with a column for every month, its title and its head. */
export function monthSheet(
  id: SheetId,
  title: string,
  context: Context,
  draft: Draft,
  tabColor?: string,
): Sheet {
  const { months } = context.model;
  const sheet = draft.sheet(id, {
    widths: monthWidths(months),
    ...(tabColor !== undefined && { tabColor }),
    frozen: { rows: MONTH_HEAD_ROWS, columns: 2 },
    print: yearAPage(MONTH_HEAD_ROWS, MONTH_COLUMNS.first, months),
    firstMonth: MONTH_COLUMNS.first,
  });
  titleRows(sheet, context, title);
  monthHead(sheet, context);
  return sheet;
}

/** The columns of the first page: what follows beside no months needs no more. */
export const FIRST_PAGE_COLUMNS = MONTH_COLUMNS.month0 + MONTHS_A_PAGE;

/** How many columns such a sheet has. */
export const monthSheetColumns = (months: number): number => MONTH_COLUMNS.month0 + months;
