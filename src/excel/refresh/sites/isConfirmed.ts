import type { CellData, SheetData } from '../../../workbook/workbook.js';
import type { Renamed } from '../../build/sheetReferences.js';
import type { FoundSheet } from '../foundSheets.js';
import { keyOf } from '../keyOf.js';
import { sameContent } from '../sameContent.js';
import { groupedBy } from './groupedBy.js';

/**
 * Whether a sheet whose rows or columns moved was told right: at least half of what nobody types into, in every row and in
 * every column, is what was built there.
 */
export function isConfirmed(
  found: FoundSheet,
  { cells }: SheetData,
  inputs: ReadonlySet<string>,
  renamed: Renamed,
): boolean {
  const telling = cells.filter((cell) => cell.content && !inputs.has(keyOf(cell)));
  const same = new Set(
    telling.filter(({ row, column, content }) => sameContent(found.at(row, column), content, renamed)),
  );
  const isTold = (line: readonly CellData[]): boolean =>
    2 * line.filter((cell) => same.has(cell)).length >= line.length;
  return (['row', 'column'] as const).every((direction) =>
    [...groupedBy(telling, (cell) => String(cell[direction])).values()].every(isTold),
  );
}
