import { fill } from '../../i18n/fill.js';
import type { Cell } from '../../formula/expr.js';
import { MONTHS_A_YEAR } from '../../roi/model/terms.js';
import type { Context } from '../context.js';
import type { Format } from '../formats.js';
import type { Item, Sheet } from '../sheet.js';
import type { Role } from '../styles.js';
import { MONTH_COLUMNS } from './monthHead.js';

export interface YearLine {
  readonly label: string;
  readonly unit: string;
  readonly format?: Format;
  readonly total?: Item;
  /** From year 0, or from year 1 where there is none. */
  readonly years: readonly Cell<'number'>[];
  readonly role?: Role;
  readonly alarms?: boolean;
}

/** Years from left to right on a sheet with months: the total, year 0 in the column of month 0, year 1 after it. */
export function yearTable(sheet: Sheet, { model, words }: Context, lines: readonly YearLine[]): void {
  // Year 0 and the years of the horizon.
  const count = model.months / MONTHS_A_YEAR + 1;
  const { label, unit, total, month0 } = MONTH_COLUMNS;
  const head = sheet.nextRow();
  sheet.put(head, label, 'subhead');
  sheet.put(head, unit, 'subhead', words.sheets.common.unit);
  const hasTotals = lines.some(({ total: sum }) => sum !== undefined);
  sheet.put(head, total, 'subheadNumber', hasTotals ? words.sheets.common.total : undefined);
  for (let year = 0; year < count; year++)
    sheet.put(head, month0 + year, 'subheadNumber', fill(words.sheets.common.year, { year }));
  for (const {
    label: name,
    unit: counted,
    format = 'money',
    total: sum,
    years: cells,
    role = 'calc',
    alarms,
  } of lines) {
    const row = sheet.nextRow();
    const isTotal = role === 'total';
    sheet.put(row, label, isTotal ? 'totalLabel' : 'label', name);
    sheet.put(row, unit, isTotal ? 'totalUnit' : 'unit', counted);
    if (sum !== undefined || isTotal) sheet.put(row, total, `${role}.${format}`, sum);
    const first = month0 + (count - cells.length);
    if (first > month0 && isTotal) sheet.put(row, month0, `${role}.${format}`);
    cells.forEach((cell, at) => {
      sheet.put(row, first + at, `${role}.${format}`, cell);
    });
    if (alarms) sheet.alarm({ row, column: total, rows: 1, columns: count + 1 });
  }
}
