import { cellReference } from '../../workbook/addresses.js';
import type { CellData, SheetData, WorkbookData } from '../../workbook/workbook.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { FoundSheet } from './foundSheets.js';
import { sameContent } from './sameContent.js';

export type KeyOf = (at: { readonly row: number; readonly column: number }) => string;
export const keyOf: KeyOf = ({ row, column }) => `${row}:${column}`;

/** What people did to a sheet of ours, by the keys of its cells. */
export interface HandChanges {
  /** Cells that only we write: labels and formulas. */
  readonly changed: ReadonlySet<string>;
  /** Cells to type into that hold no figure of the case: records, notes. */
  readonly typed: ReadonlySet<string>;
  /** Cells that are not ours. */
  readonly added: ReadonlySet<string>;
}

/** The cells that hold figures of the case: those are read back, not kept. */
export const inputKeys = ({ inputs }: WorkbookData, { name }: SheetData): ReadonlySet<string> =>
  new Set(inputs.flatMap(({ place }) => (place.sheet === name ? [keyOf(place)] : [])));

/** What differs from what was built. */
export function handChanges(
  found: FoundSheet,
  sheet: SheetData,
  before: WorkbookData,
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
  };
}

/** The keys of cells as people read them: `C12`. */
export const addressesOf = (keys: ReadonlySet<string>): readonly string[] =>
  [...keys].map((key) => {
    const [row, column] = key.split(':').map(Number);
    return cellReference(row!, column!);
  });
