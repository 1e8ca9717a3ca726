import type { ChartSpec } from '../chart/spec.js';

/*
 * The workbook as plain data: what every renderer writes, be it a file, live Excel or the grid of the workbench. Rows
 * and columns count from 1. Nothing here knows a file format or an API, and everything survives JSON.
 */

export interface Place {
  /** The name of the sheet, as formulas write it. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells side by side of the sheet that holds the area. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface AreaOf extends Area {
  /** The name of the sheet. */
  readonly sheet: string;
}

export type BorderStyle = 'hair' | 'thin' | 'medium' | 'thick' | 'dashed';
export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Border {
  readonly style: BorderStyle;
  /** RRGGBB, as all colours here. */
  readonly color: string;
}

/** A named cell style; every cell refers to one. */
export interface Style {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  /** In Excel's language, in English; General without it. */
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Letters become smaller rather than be cut off. */
  readonly shrink?: boolean;
  /** Can be edited while the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface NumberContent {
  readonly kind: 'number';
  readonly value: number;
}

/** Text, never a formula, whatever it begins with. */
export interface TextContent {
  readonly kind: 'text';
  readonly text: string;
}

export interface FormulaContent {
  readonly kind: 'formula';
  /** In English without `=`, as one types it into Excel. */
  readonly formula: string;
  /** As files hold it, where newer functions make that another text. */
  readonly fileFormula?: string;
  readonly value: number | string | boolean;
}

export type Content = NumberContent | TextContent | FormulaContent;

export interface CellData {
  readonly row: number;
  readonly column: number;
  /** Key of `WorkbookData.styles`. */
  readonly style: string;
  /** A cell without content has its style alone. */
  readonly content?: Content;
}

/** A cell that leads to another one of the workbook. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly to: Place;
  readonly tip: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A number, or a formula for the top left cell of the first area, in English without `=`. */
export type Bound = number | string;

export type ValidationRule =
  | { readonly kind: 'decimal' | 'whole' | 'date'; readonly from?: Bound; readonly to?: Bound }
  | { readonly kind: 'textLength'; readonly to: number }
  /** One of the values in some cells. */
  | { readonly kind: 'list'; readonly source: AreaOf };

export interface Message {
  readonly title: string;
  readonly text: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  /** Shown while the cell is selected. */
  readonly prompt: Message;
  /** Shown when something else is typed, which is then refused. */
  readonly error: Message;
}

export interface Highlight {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export type Condition =
  | { readonly kind: 'below'; readonly value: number }
  /** A formula, in English without `=`, for the top left cell of the first area. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly when: Condition;
  readonly highlight: Highlight;
}

/** Head cells and the rows below them; the texts of the head are cells of the sheet too. */
export interface Table {
  /** Unique in the workbook. */
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** Where the numbers of a series stand. */
export interface SeriesSource {
  readonly name: Place;
  readonly x?: AreaOf;
  readonly values: AreaOf;
}

export interface ChartData {
  /** Unique on the sheet. */
  readonly name: string;
  /** The cells it covers. */
  readonly at: Area;
  readonly spec: ChartSpec;
  readonly title: Place;
  /** What the chart shows, for people who cannot see it. */
  readonly alternative: Place;
  readonly categories?: AreaOf;
  /** One for each series of the specification. */
  readonly series: readonly SeriesSource[];
}

export interface Print {
  readonly area: Area;
  /** Printed after it, on pages of its own. */
  readonly apart?: Area;
  readonly orientation: 'landscape' | 'portrait';
  /** Pages; `tall` 0 is as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** In millimetres, on all sides; the footer stands in it. */
  readonly margin: number;
  readonly centered: boolean;
  /** Repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly titleColumns?: { readonly from: number; readonly to: number };
  /** A page ends after these rows and columns. */
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** `{page}` and `{pages}` stand for the numbers. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export interface SheetData {
  /** The same in every language: `summary`, `cashFlow`. */
  readonly id: string;
  readonly name: string;
  readonly tabColor?: string;
  /** By row, then by column. */
  readonly cells: readonly CellData[];
  /** In characters of the body font, from column A; the default where absent. */
  readonly columnWidths: readonly (number | undefined)[];
  /** In points, by row; the default where absent. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly merged: readonly Area[];
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly Table[];
  readonly charts: readonly ChartData[];
  /** Locked cells cannot be edited; there is no password. */
  readonly isProtected: boolean;
  readonly print: Print;
}

export interface Name {
  readonly name: string;
  /** A cell, or the first one of cells side by side. */
  readonly to: Place & Partial<Pick<AreaOf, 'rows' | 'columns'>>;
}

/** One of the texts that a cell offers, and what it stands for in the case. */
export interface Choice {
  readonly text: string;
  readonly value: string;
}

/** One figure of a list in the case: which amount, from 0 on, or a field of the record whose month or path is `at`. */
export type ListEntry =
  | { readonly at: number; readonly by?: never }
  | { readonly by: 'month'; readonly at: number; readonly field: string }
  | { readonly by: 'path'; readonly at: string; readonly field: string };

/** A cell to type into that holds a figure of the case. */
export interface InputData {
  readonly place: Place;
  /** A name of the workbook: that of the cell, or of the row of months it stands in. */
  readonly name: string;
  /** How many cells right of where the name begins. */
  readonly along: number;
  /** Where the figure stands in the case, or the list that it belongs to. */
  readonly path: string;
  readonly entry?: ListEntry;
  /** What it is called in this workbook's language. */
  readonly label: string;
  readonly kind: 'number' | 'text' | 'choice';
  /** What the cell holds; null where it is empty. */
  readonly value: number | string | null;
  readonly choices?: readonly Choice[];
}

/** A part that travels in the file and that no sheet shows. */
export interface StoredPart {
  readonly namespace: string;
  readonly xml: string;
}

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly keywords: string;
  readonly description: string;
  /** ISO 8601. */
  readonly created: string;
  /** BCP 47. */
  readonly language: string;
}

export interface WorkbookData {
  readonly properties: Properties;
  /** By name; names begin with `CSROI `. */
  readonly styles: Readonly<Record<string, Style>>;
  /** The style of cells without one. */
  readonly body: { readonly font: string; readonly size: number; readonly color: string };
  readonly sheets: readonly SheetData[];
  readonly names: readonly Name[];
  /** By the order of the sheets, then by row and column. */
  readonly inputs: readonly InputData[];
  readonly parts: readonly StoredPart[];
}
