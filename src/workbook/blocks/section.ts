import type { Sheet } from '../sheet.js';

const HEIGHT = 18;

/** A heading over the whole width of a sheet, with a free row above it. */
export function section(sheet: Sheet, title: string, columns: number): void {
  sheet.skip();
  const row = sheet.nextRow();
  sheet.height(row, HEIGHT);
  sheet.put(row, 1, 'section', title);
  for (let column = 2; column <= columns; column++) sheet.put(row, column, 'section');
}
