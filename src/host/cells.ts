/*
 * The cells a host stands on: sheets that hold values, formulas and looks, and tell of changes. The grid of the
 * workbench is such cells already, but for the members that are optional here; where one of those is missing, the
 * calls of the API that need it are refused with their name.
 *
 * Rows and columns count from 0, sizes are in pixels, colours are `#rrggbb`.
 */

/** An error in a cell, as the cell shows it. */
export interface ErrorCell {
  readonly error: string;
  readonly message?: string;
}

/** What a cell holds; null is a blank cell. */
export type CellValue = number | string | boolean | ErrorCell | null;

export interface Formula {
  /** With its `=`, in English with commas. */
  readonly formula: string;
}

/** What can be written into a cell: undefined leaves it as it is, null empties it. */
export type CellInput = number | string | boolean | Formula | null | undefined;

export interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Border {
  readonly style: BorderStyle;
  readonly color: string;
}

/** The look of a cell as every kind of cells can show it; what is absent is the default. */
export interface Format {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** In Excel's language, such as `0.0%`. */
  readonly numberFormat?: string;
  readonly borders?: Partial<Readonly<Record<Side, Border>>>;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = 'visible' | 'hidden';

export interface Sheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly frozen: Frozen;
  readonly gridlines: boolean;

  rename(name: string): void;
  delete(): void;
  activate(): void;
  moveTo(position: number): void;
  setVisibility(visibility: Visibility): void;
  setFrozen(frozen: Frozen): void;
  setGridlines(shown: boolean): void;

  /** The smallest range with all values and formulas. */
  usedRange(): Range | undefined;
  /** The smallest range with all values, formulas and formats. */
  touchedRange?(): Range | undefined;
  /** How many rows and columns from A1 hold anything, formats included. */
  extent(): { readonly rows: number; readonly columns: number };
  values(range: Range): CellValue[][];
  /** How many cells of a range hold something other than text of length 0. */
  countFilled(range: Range): number;
  /** The formula of each cell with its `=`, null where there is none. */
  formulas(range: Range): (string | null)[][];
  /** What the cells show. */
  texts(range: Range): string[][];
  write(range: Range, rows: readonly (readonly CellInput[])[]): void;

  formats(range: Range): Format[][];
  /** Adds the properties given to what the cells have; of the borders, the sides given. */
  setFormat(range: Range, format: Format): void;
  /** Takes the properties named back to their default, all of them when none is named. */
  clearFormat?(range: Range, properties?: readonly (keyof Format)[]): void;

  readonly defaultSize: { readonly columnWidth: number; readonly rowHeight: number };
  columnWidth(column: number): number;
  setColumnWidth(first: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(first: number, count: number, pixels: number): void;

  merged(): Range[];
  merge(range: Range): void;
  unmerge?(range: Range): void;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without `=`: `Data!$A$2:$A$9`, `0.08`. */
  readonly refersTo: string;
}

export interface Selection {
  readonly sheet: string;
  readonly range: Range;
  readonly active: { readonly row: number; readonly column: number };
}

/** What a host listens to. Sheets by their id. */
export interface CellEvents {
  readonly changed: { readonly sheet: string; readonly range: Range };
  readonly selected: Selection;
  readonly sheetAdded: { readonly sheet: string };
  readonly sheetDeleted: { readonly sheet: string };
}

export interface Cells {
  sheets(): Sheet[];
  sheet(name: string): Sheet | undefined;
  sheetById(id: string): Sheet | undefined;
  activeSheet(): Sheet;
  addSheet(name: string, position?: number): Sheet;

  /** Names of the whole workbook. */
  names(): DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string): void;

  selection(): Selection;
  select(sheet: Sheet, range: Range): void;

  /** Calculates every formula anew. */
  recalculate(): Promise<void>;

  /** Returns what ends the listening. */
  on<E extends keyof CellEvents>(event: E, listener: (told: CellEvents[E]) => void): () => void;
}
