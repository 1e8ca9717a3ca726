/*
 * A workbook as both sides of the comparison tell it: read from the file with readers that are not ours, and from Excel
 * through office.js. Addresses are plain (`A1:B2`), sizes are points, colours RRGGBB, absent is undefined or false.
 */

export interface LineView {
  readonly style: string;
  readonly color: string;
}

export interface LookView {
  readonly style: string;
  readonly numberFormat: string;
  readonly font: { name: string; size: number; color: string; bold: boolean; underline: boolean };
  readonly fill: string | undefined;
  readonly borders: Readonly<Record<string, LineView>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
}

export interface CellView {
  readonly formula?: string;
  readonly value?: string | number | boolean;
  readonly look: LookView;
  readonly link?: { readonly to: string; readonly tip: string };
}

export interface MessageView {
  readonly shown: boolean;
  readonly title: string;
  readonly text: string;
}

export interface ValidationView {
  readonly areas: readonly string[];
  readonly type: string;
  readonly operator: string;
  readonly blanks: boolean;
  readonly formulas: readonly string[];
  /** Of a list: whether the cell offers it. */
  readonly dropDown: boolean;
  readonly prompt: MessageView;
  readonly error: MessageView & { readonly style: string };
}

export interface RuleView {
  readonly areas: readonly string[];
  readonly type: string;
  readonly operator: string | undefined;
  readonly formula: string;
  /** From 1, the highest. */
  readonly priority: number;
  readonly stops: boolean;
  readonly highlight: HighlightView;
}

export interface HighlightView {
  readonly color: string | undefined;
  readonly fill: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
}

/** Letters in a chart. */
export interface LettersView {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** A line in a chart. */
export interface StrokeView {
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
}

export interface LabelsView {
  readonly position: string;
  /** What they show, each by the name that the file has for it. */
  readonly shows: Readonly<Record<string, boolean>>;
  readonly separator: string | undefined;
  readonly format: string;
  readonly formatLinked: boolean;
  readonly letters: LettersView;
  readonly fill: string | undefined;
  readonly lastOnly: boolean;
}

export interface SeriesView {
  readonly name: string;
  readonly nameCell: string | undefined;
  readonly values: string;
  readonly across: string | undefined;
  readonly fill: string | undefined;
  readonly line: StrokeView | undefined;
  readonly marker: { readonly size: number; readonly fill: string; readonly line: string } | undefined;
  readonly smooth: boolean;
  readonly invertIfNegative: boolean;
  readonly gap: number | undefined;
  readonly overlap: number | undefined;
  readonly labels: LabelsView | undefined;
}

export interface AxisView {
  readonly visible: boolean;
  readonly title: string | undefined;
  readonly titleLetters: LettersView | undefined;
  readonly format: string;
  readonly formatLinked: boolean;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly step: number | undefined;
  readonly reversed: boolean;
  readonly labels: string;
  readonly crossedAtEnd: boolean;
  readonly line: StrokeView | undefined;
  /** Major and minor. */
  readonly ticks: readonly string[];
  readonly gridlines: readonly boolean[];
  /** Of categories in several levels; undefined where there are numbers. */
  readonly multiLevel: boolean | undefined;
  readonly letters: LettersView;
}

export interface ChartView {
  readonly name: string;
  readonly alternative: string | undefined;
  readonly type: string;
  readonly title: string;
  readonly titleLetters: LettersView;
  readonly titleOverlaid: boolean;
  readonly at: readonly number[];
  readonly legend: LegendView | undefined;
  readonly fill: string | undefined;
  readonly border: StrokeView | undefined;
  readonly roundedCorners: boolean;
  readonly hiddenToo: boolean;
  readonly blanks: string;
  readonly series: readonly SeriesView[];
  readonly axes: readonly AxisView[];
}

export interface LegendView {
  readonly position: string;
  readonly overlaid: boolean;
  readonly letters: LettersView;
  readonly hidden: readonly number[];
}

export interface PageView {
  readonly orientation: string;
  readonly paper: string;
  readonly scale: number | undefined;
  readonly fit: readonly (number | undefined)[];
  /** Left, right, top, bottom, header, footer. */
  readonly margins: readonly number[];
  readonly centered: boolean;
  readonly area: string;
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly footer: readonly string[];
}

export interface TableView {
  readonly name: string;
  readonly area: string;
  readonly columns: readonly string[];
  readonly style: string | undefined;
}

export interface SheetView {
  readonly name: string;
  readonly tabColor: string | undefined;
  readonly gridlines: boolean;
  readonly frozen: readonly number[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly merged: readonly string[];
  readonly cells: Readonly<Record<string, CellView>>;
  readonly validations: readonly ValidationView[];
  readonly rules: readonly RuleView[];
  readonly tables: readonly TableView[];
  readonly notes: number;
  /** What is allowed, by the names of the file, and which cells can be selected. */
  readonly protection: Readonly<Record<string, boolean | string>> | undefined;
  readonly page: PageView;
  readonly charts: readonly ChartView[];
}

export interface WorkbookView {
  readonly properties: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly parts: readonly string[];
  readonly sheets: readonly SheetView[];
}
