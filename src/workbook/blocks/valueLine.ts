import type { Format } from '../formats.js';
import type { Item, Sheet } from '../sheet.js';
import type { Role } from '../styles.js';

/** The columns of every sheet: what it is, in what it is counted, the figure. */
const COLUMNS = { label: 1, unit: 2, figure: 3 } as const;

export interface ValueLine {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  /** One or several side by side. */
  readonly items: readonly (Item | undefined)[];
  readonly role?: Role;
}

/** Where the first figure stands. */
export const VALUE_COLUMN = COLUMNS.figure;

/** A label, a unit and a figure or some; returns the row. */
export function valueLine(sheet: Sheet, { label, unit, format, items, role = 'calc' }: ValueLine): number {
  const row = sheet.nextRow();
  const isTotal = role === 'total';
  sheet.put(row, COLUMNS.label, isTotal ? 'totalLabel' : 'label', label);
  sheet.put(row, COLUMNS.unit, isTotal ? 'totalUnit' : 'unit', unit);
  items.forEach((item, at) => {
    if (item !== undefined) sheet.put(row, COLUMNS.figure + at, `${role}.${format}`, item);
  });
  return row;
}
