import type { CellValue, DefinedName, Format, Frozen, Range, Visibility } from '../cells/cells.js';

/*
 * A whole workbook as plain data: what a file or the welcome workbook is before it is in the grid, and what
 * is read from the cells before it becomes a file.
 */

export interface BookCell {
  readonly value?: CellValue;
  /** With its `=`; `value` is then its result, where known. */
  readonly formula?: string;
  /** How many rows and columns the formula fills, when more than its cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly format?: Format;
}

export interface BookSheet {
  /** Stays the same when the sheet is renamed; the grid chooses one where there is none. */
  readonly id?: string;
  readonly name: string;
  readonly tabColor?: string;
  /** Rows of cells from A1; both may have holes. */
  readonly rows: readonly (readonly (BookCell | undefined)[] | undefined)[];
  readonly columnWidths?: readonly (number | undefined)[];
  readonly rowHeights?: readonly (number | undefined)[];
  readonly frozen?: Frozen;
  readonly merged?: readonly Range[];
  readonly visibility?: Visibility;
  readonly gridlines?: boolean;
}

export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  /** The name of the sheet in view. */
  readonly active?: string;
}
