import type { Sheet } from '../../sheet.js';
import { COLUMN } from './grid.js';

/** From G to L. */
export const SIDE_COLUMNS: readonly number[] = Array.from(
  { length: COLUMN.last - COLUMN.side + 1 },
  (_, at) => COLUMN.side + at,
);

/** A heading over the right half of the page. */
export function sideSection(sheet: Sheet, row: number, title: string): void {
  for (const column of SIDE_COLUMNS)
    sheet.put(row, column, 'section', column === COLUMN.side ? title : undefined);
}
