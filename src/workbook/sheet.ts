import type { Cell, Expr } from '../formula/expr.js';
import type { SheetId } from '../i18n/workbookSheets.en.js';
import type { ChartPlan } from './charts.js';
import type { Filling } from './contents.js';
import type { StyleName } from './styles.js';
import type { Area, Highlight, Message, Note, Place, Print, Table, ValidationRule } from './workbook.js';

/** What stands in a cell: a text, a number, a cell of the model or of the workbook, or a text known only when all is computed. */
export type Item = string | number | Cell | ((filling: Filling) => string);

/** Where a link leads: to a cell, wherever it stands, to the top of a sheet, or to a place. */
export type Target = Cell | SheetId | Place;

export interface Put {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  readonly item?: Item;
  /** Which one of a row. */
  readonly month?: number;
}

export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  readonly to: Target | (() => Target | undefined);
  readonly tip: string;
}

/** Numbers between bounds that other cells may move. */
export interface NumberRule {
  readonly kind: 'decimal' | 'whole';
  readonly from: number | Expr;
  readonly to: number | Expr;
}

export interface ValidationPlan {
  readonly area: Area;
  /** A choice offers its options. */
  readonly rule: ValidationRule | NumberRule | Cell<'choice'>;
  readonly prompt: Message;
  readonly error: Message;
}

export interface HighlightPlan {
  readonly areas: readonly Area[];
  /** For the top left cell of the first area. */
  readonly when: Expr;
  readonly highlight: Highlight;
}

export interface SheetSetup {
  /** In characters, from column A. */
  readonly widths: readonly number[];
  readonly tabColor?: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: Pick<Print, 'fit' | 'titleRows' | 'titleColumns' | 'breaks'> &
    Partial<Pick<Print, 'centered'>> & {
      /** What stands right of this column is for the screen. */
      readonly columns?: number;
    };
  /** Where month 1 stands on a sheet with months. */
  readonly firstMonth?: number;
}

/** A sheet while it is described, from top to bottom. */
export interface Sheet {
  readonly id: SheetId;
  readonly name: string;
  readonly setup: SheetSetup;
  /** The next free row, which is then taken. */
  nextRow(): number;
  skip(rows?: number): void;
  /** The last row that is taken. */
  lastRow(): number;
  put(row: number, column: number, style: StyleName, item?: Item): void;
  /** A row across its months, with what it begins with before month 1; each month may have a style of its own. */
  months(row: number, style: StyleName | ((month: number) => StyleName), cell: Cell<'row'>): void;
  /** The line that numbers the months: formulas name it. */
  calendar(row: number): void;
  link(row: number, column: number, to: LinkPlan['to'], tip: string): void;
  note(row: number, column: number, text: string): void;
  validate(plan: ValidationPlan): void;
  highlight(plan: HighlightPlan): void;
  /** Amounts that are bad news below zero. */
  alarm(area: Area): void;
  table(table: Table): void;
  /** Planned when everything has its place. */
  chart(plan: () => ChartPlan): void;
  merge(area: Area): void;
  height(row: number, points: number): void;
  /** This row belongs to the one above: no page begins with it. */
  continues(row: number): void;
  /** A page ends after this row. */
  breakAfter(row: number): void;
  /** What stands below this row is for the screen: paper ends here. */
  printUpTo(row: number): void;
  /** What follows has pages of its own, so many columns wide. */
  printApart(columns: number): void;
  readonly drawn: Drawn;
}

/** What has been described so far. */
export interface Drawn {
  readonly puts: readonly Put[];
  readonly links: readonly LinkPlan[];
  readonly notes: readonly Note[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly alarms: readonly Area[];
  readonly tables: readonly Table[];
  readonly charts: readonly (() => ChartPlan)[];
  readonly merged: readonly Area[];
  readonly heights: Readonly<Record<number, number>>;
  readonly continued: readonly number[];
  readonly breaks: readonly number[];
  readonly lastPrinted: number | undefined;
  /** The row after which it begins, and how wide it is. */
  readonly apart: { readonly after: number; readonly columns: number } | undefined;
  readonly calendar: number | undefined;
}
