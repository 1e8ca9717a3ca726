import { cellReference } from '../../workbook/addresses.js';
import type { CellData, SheetData } from '../../workbook/workbook.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { FoundSheet } from './foundSheets.js';
import { inputKeys } from './inputKeys.js';
import type { Inspected } from './inspect.js';
import { keyOf } from './keyOf.js';
import { renamedBy } from './renamedBy.js';
import { sameContent } from './sameContent.js';
import type { Standing } from './sites/standing.js';

/** What people did to a sheet of ours, by the keys of its cells. */
export interface HandChanges {
  /** Cells that only we write: labels and formulas. */
  readonly changed: ReadonlySet<string>;
  /** Cells to type into that hold no figure of the case: records, notes. */
  readonly typed: ReadonlySet<string>;
  /** Cells that are not ours. */
  readonly added: ReadonlySet<string>;
  /** How many cells of ours went with their rows or columns. */
  readonly gone: number;
}

/** What differs on a sheet from what was built, where that stands by now. */
function changesOf(
  found: FoundSheet,
  sheet: SheetData,
  { workbook: before, gone }: Pick<Standing, 'workbook' | 'gone'>,
  renamed: Renamed,
): HandChanges {
  const inputs = inputKeys(before, sheet);
  const differing = sheet.cells.filter(
    (cell) =>
      !inputs.has(keyOf(cell)) && !sameContent(found.at(cell.row, cell.column), cell.content, renamed),
  );
  const isOpen = ({ style }: CellData): boolean => before.styles[style]?.unlocked === true;
  const ours = new Set(sheet.cells.map(keyOf));
  return {
    changed: new Set(differing.filter((cell) => !isOpen(cell)).map(keyOf)),
    typed: new Set(differing.filter(isOpen).map(keyOf)),
    added: new Set(found.cells.map(keyOf).filter((key) => !ours.has(key))),
    gone: gone.get(sheet.name) ?? 0,
  };
}

/** What people did to sheets of ours, by what our data call these. */
export function handChanges({
  managed,
  found,
  standing,
}: Pick<Inspected, 'managed' | 'found' | 'standing'>): ReadonlyMap<string, HandChanges> {
  const renamed = renamedBy(managed);
  return new Map(
    standing.workbook.sheets.flatMap((sheet) => {
      const there = found.get(sheet.name);
      return there ? [[sheet.name, changesOf(there, sheet, standing, renamed)] as const] : [];
    }),
  );
}

/** The keys of cells as people read them: `C12`. */
export const addressesOf = (keys: ReadonlySet<string>): readonly string[] =>
  [...keys].map((key) => {
    const [row, column] = key.split(':').map(Number);
    return cellReference(row!, column!);
  });
