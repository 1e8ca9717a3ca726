import { itemNotFound, notImplemented } from '../api/errors.js';
import type { Table } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import type { Range, Sheet } from '../../cells/cells.js';
import { area, type Area } from '../ranges/area.js';

export interface TableTarget {
  readonly workbook: Workbook;
  readonly table: Table;
}

export function checkExists({ workbook, table }: TableTarget): void {
  if (!workbook.book.tables.includes(table)) throw itemNotFound();
}

export function sheetOfTable({ workbook, table }: TableTarget): Sheet {
  const sheet = workbook.cells.sheetById(table.sheet);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** The rows of a table; this host knows tables with a head and without totals. */
export const head = ({ range }: Table): Range => ({ ...range, rows: 1 });

export function body({ range }: Table): Range {
  if (range.rows === 1) throw notImplemented('the body of a table without rows');
  return { ...range, row: range.row + 1, rows: range.rows - 1 };
}

export function areaOfTable(target: TableTarget, range: Range): Area {
  return area(target.workbook, sheetOfTable(target), range);
}
