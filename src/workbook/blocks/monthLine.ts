import type { Cell } from '../../formula/expr.js';
import type { Context } from '../context.js';
import type { Format } from '../formats.js';
import type { Item, Sheet } from '../sheet.js';
import { MONTH_COLUMNS } from './monthHead.js';

export interface MonthLine {
  readonly label: string;
  readonly unit: string;
  readonly row: Cell<'row'>;
  readonly format: Format;
  /** In the column of totals. */
  readonly total?: Item;
  readonly totalFormat?: Format;
  /** In month 0, where the row begins with nothing. */
  readonly month0?: Cell<'number'>;
  readonly role?: 'calc' | 'xref' | 'total';
  /** Red below zero. */
  readonly alarms?: boolean;
}

/** One line: what it is, its unit, its total, then month by month. */
export function monthLine(sheet: Sheet, { model, beginnings }: Context, line: MonthLine): void {
  const {
    label,
    unit,
    row,
    format,
    total,
    totalFormat = format,
    month0,
    role = 'calc',
    alarms = false,
  } = line;
  const at = sheet.nextRow();
  const isTotal = role === 'total';
  sheet.put(at, MONTH_COLUMNS.label, isTotal ? 'totalLabel' : 'label', label);
  sheet.put(at, MONTH_COLUMNS.unit, isTotal ? 'totalUnit' : 'unit', unit);
  if (total !== undefined || isTotal) sheet.put(at, MONTH_COLUMNS.total, `${role}.${totalFormat}`, total);
  if (month0) sheet.put(at, MONTH_COLUMNS.month0, `${role}.${format}`, month0);
  else if (isTotal && !beginnings.has(row)) sheet.put(at, MONTH_COLUMNS.month0, `${role}.${format}`);
  sheet.months(at, `${role}.${format}`, row);
  if (!alarms) return;
  const { total: column } = MONTH_COLUMNS;
  sheet.alarm({ row: at, column, rows: 1, columns: model.months + 2 });
}
