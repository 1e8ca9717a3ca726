import type { Arguments } from '../api/arguments.js';
import { mergedRangeConflict, notImplemented } from '../api/errors.js';
import type { ApiObject } from '../api/apiObject.js';
import type { CellInput, Range } from '../../cells/cells.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import type { Area } from './area.js';
import { encloses, intersection, mapCells, sameRange } from './geometry.js';

function overlappingTable({ workbook, sheet }: Area, range: Range): boolean {
  return workbook.book.tables.some((table) => table.sheet === sheet.id && intersection(table.range, range));
}

function mergeOne(area: Area, range: Range): void {
  const { sheet } = area;
  if (overlappingTable(area, range)) throw mergedRangeConflict();
  for (const known of sheet.merged().filter((merged) => intersection(merged, range))) {
    if (sameRange(known, range)) return;
    throw notImplemented('Range.merge of cells that overlap merged ones');
  }
  // https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
  const onlyFirst = mapCells(range, (row, column): CellInput =>
    row === range.row && column === range.column ? undefined : null,
  );
  if (sheet.usedRange()) sheet.write(range, onlyFirst);
  sheet.merge(range);
}

/** Across merges each row by itself. */
export function merge(area: Area, args: Arguments): void {
  checkAllowed(area.workbook, area.sheet);
  const { range } = area;
  if (!args.optionalFlag(0)) {
    mergeOne(area, range);
    return;
  }
  for (let row = range.row; row < range.row + range.rows; row += 1)
    mergeOne(area, { ...range, row, rows: 1 });
}

export function unmerge({ workbook, sheet, range }: Area): void {
  checkAllowed(workbook, sheet);
  if (!sheet.unmerge) throw notImplemented('Range.unmerge over these cells');
  sheet.unmerge(range);
}

/** Null where nothing is merged. */
export function mergedAreas({ workbook, sheet, range }: Area): ApiObject | null {
  const ranges = sheet.merged().filter((merged) => encloses(range, merged));
  return ranges.length > 0 ? workbook.object('RangeAreas', { workbook, sheet, ranges }) : null;
}
