/*
 * A workbook as its cells: sheets that hold values, formulas and looks, calculate and tell of changes. The grid of the
 * workbench is such cells, and so are those in memory that tests use; files, the welcome workbook and the host of
 * office.js know nothing else of them. Not all cells can do everything: where an optional member is missing, the calls
 * of the API that need it are refused with their name.
 *
 * Rows and columns count from 0, sizes are in pixels, colours are `#rrggbb`.
 */

/** An error in a cell: what it shows, and the sentence behind it where a function of ours gave one. */
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

/** The look of a cell; what is absent is the default. */
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
  /** In characters, from the side to which the cell is aligned. */
  readonly indent?: number;
  /** In Excel's language, such as `0.0%`. */
  readonly numberFormat?: string;
  readonly borders?: Partial<Readonly<Record<Side, Border>>>;
}

/** How many rows and columns from the top left stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = 'visible' | 'hidden';

/** Whole rows or columns that come in before a line, or go from a line on. */
export interface LineShift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  /** The first line that comes in or goes. */
  readonly at: number;
  readonly count: number;
}

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
  /** Its place among the sheets, from 0. */
  moveTo(position: number): void;
  setVisibility(visibility: Visibility): void;
  setFrozen(frozen: Frozen): void;
  setGridlines(shown: boolean): void;

  /** The smallest range with all values and formulas, spilled ones included. */
  usedRange(): Range | undefined;
  /** The smallest range with all values, formulas and formats. */
  touchedRange?(): Range | undefined;
  /** How many rows and columns from A1 hold anything, formats included. */
  extent(): { readonly rows: number; readonly columns: number };
  values(range: Range): CellValue[][];
  /** How many cells of a range hold something other than text of length 0. The range may reach beyond the sheet. */
  countFilled(range: Range): number;
  /** The formula of each cell with its `=`; null where there is none, also in the cells a formula spills into. */
  formulas(range: Range): (string | null)[][];
  /** What the cells show. */
  texts(range: Range): string[][];
  /** The range that the formula in a cell fills, when that is more than the cell. */
  spill?(row: number, column: number): Range | undefined;
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

  /**
   * Moves contents, looks, sizes and merged cells, and nobody is told. Lines that come in look like the line before;
   * formulas stay as they are written. Where it is missing, what moves is read and written anew.
   */
  shiftLines?(shift: LineShift): void;
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

/** What can be listened to, and what is told. Sheets by their id. */
export interface CellEvents {
  /** Values or formulas that someone typed, pasted or undid; not results of formulas. */
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

  /** Cells that calculate by themselves, later: the results of what has changed are there. */
  settled?(): Promise<void>;

  /** What follows belongs together with what comes after it; nothing need be calculated in between. */
  suspendCalculation?(): void;

  /** Carries out work that changes much; cells may make its changes together, at its end. */
  together?<T>(work: () => T): T;

  /** Returns what ends the listening. */
  on<E extends keyof CellEvents>(event: E, listener: (told: CellEvents[E]) => void): () => void;
}

export interface LiveCellEvents extends CellEvents {
  /** Anything that a saved copy would hold: values, formats, sizes, sheets, names. */
  readonly edited: undefined;
  /** A calculation has ended and its results are in the cells. */
  readonly calculated: { readonly circular: boolean };
}

/** Cells that calculate by themselves, a moment after something changed. */
export interface LiveCells extends Cells {
  /** Until nothing is left to calculate and the results are in the cells. */
  settled(): Promise<void>;

  on<E extends keyof LiveCellEvents>(event: E, listener: (told: LiveCellEvents[E]) => void): () => void;
}
