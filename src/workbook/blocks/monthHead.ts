import type { Context } from '../context.js';
import { monthNumber } from '../months.js';
import type { Sheet } from '../sheet.js';

/** The columns of every sheet with months: the same month stands in the same column on all of them. */
export const MONTH_COLUMNS = { label: 1, unit: 2, total: 3, month0: 4, first: 5 } as const;
const WIDTHS = { label: 33, unit: 10, total: 11, month: 11 } as const;
const DATES_HEIGHT = 18;

export const monthWidths = (months: number): readonly number[] => [
  WIDTHS.label,
  WIDTHS.unit,
  WIDTHS.total,
  ...Array.from({ length: months + 1 }, () => WIDTHS.month),
];

/** Rows that the head takes, from row 4 on. */
export const MONTH_HEAD_ROWS = 5;

/** Rows 4 and 5: the dates and the numbers of the months, which formulas name. */
export function monthHead(sheet: Sheet, { theCase, model, words }: Context): void {
  const { unit, total, month0, month: numbered } = words.sheets.common;
  const { label, unit: unitColumn, total: totalColumn, month0: month0Column, first } = MONTH_COLUMNS;
  const dates = sheet.nextRow();
  const numbers = sheet.nextRow();
  sheet.height(dates, DATES_HEIGHT);
  sheet.put(dates, label, 'head');
  sheet.put(dates, unitColumn, 'head', unit);
  sheet.put(dates, totalColumn, 'headNumber', total);
  sheet.put(dates, month0Column, 'headNumber', month0);
  sheet.put(numbers, label, 'head', numbered);
  for (const column of [unitColumn, totalColumn]) sheet.put(numbers, column, 'head');
  sheet.put(numbers, month0Column, 'headNumber', 0);
  for (let month = 1; month <= model.months; month++) {
    const column = first + month - 1;
    sheet.put(dates, column, 'headMonth', monthNumber(theCase.terms.firstMonth, month - 1));
    sheet.put(numbers, column, 'headNumber', month);
  }
  sheet.calendar(numbers);
}
