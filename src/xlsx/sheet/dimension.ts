import type { SheetData } from '../../workbook/workbook.js';
import { areaReference } from '../../workbook/addresses.js';
import { element } from '../xml.js';

/** The smallest area with all cells; A1 where there is none. */
export function dimension({ cells }: SheetData): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const first = { row: Math.min(top, bottom), column: Math.min(left, right) };
  const size = { rows: bottom - first.row + 1, columns: right - first.column + 1 };
  return element('dimension', { ref: areaReference({ ...first, ...size }) });
}
