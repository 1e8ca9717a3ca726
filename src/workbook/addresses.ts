import { columnName, quoted } from '../formula/reference.js';
import type { Area, AreaOf, Place } from './workbook.js';

export const cellReference = (row: number, column: number): string => columnName(column) + String(row);

/** `A1:B3`, and `A1` for a single cell. */
export function areaReference({ row, column, rows, columns }: Area): string {
  const first = cellReference(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellReference(row + rows - 1, column + columns - 1)}`;
}

/** Several areas as the attribute `sqref` has them. */
export const areaReferences = (areas: readonly Area[]): string => areas.map(areaReference).join(' ');

/** `'Cash flow'!A1`: where a link leads. */
export const location = ({ sheet, row, column }: Place): string =>
  `${quoted(sheet)}!${cellReference(row, column)}`;

const fixed = (row: number, column: number): string => `$${columnName(column)}$${row}`;

/** `'Cash flow'!$A$1:$B$3`, as names, lists and charts refer to cells. */
export function fixedReference({
  sheet,
  row,
  column,
  rows = 1,
  columns = 1,
}: Place & Partial<AreaOf>): string {
  const first = fixed(row, column);
  const last = rows === 1 && columns === 1 ? '' : `:${fixed(row + rows - 1, column + columns - 1)}`;
  return `${quoted(sheet)}!${first}${last}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** `'Cash flow'!$4:$6`: whole rows. */
export const rowsReference = (sheet: string, { from, to }: Span): string =>
  `${quoted(sheet)}!$${from}:$${to}`;

/** `'Cash flow'!$A:$B`: whole columns. */
export const columnsReference = (sheet: string, { from, to }: Span): string =>
  `${quoted(sheet)}!$${columnName(from)}:$${columnName(to)}`;
