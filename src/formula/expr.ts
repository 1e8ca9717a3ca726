import type { Op } from './operators.js';

/** row: one value per month, 1…H; month 0 is a cell of its own. choice: one of a list of texts, known to the tape by its place. */
export type Kind = 'number' | 'row' | 'text' | 'choice';

/**
 * What a number is. References compare by id; where a cell stands is the business of a Layout, how it is called that
 * of the words. Without `expr` it is an input.
 */
export interface Cell<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  /** i18n key. */
  readonly label: string;
  readonly expr?: Expr;
  /** A defined name of the workbook, in English. */
  readonly name?: string;
  /** The i18n keys of a choice. */
  readonly options?: readonly string[];
}

/** What an expression yields; `mixed`: a number or, when there is none, a text. */
export type Sort = 'number' | 'logical' | 'text' | 'mixed';

/** Months `from` … `to` of a row, or a single cell. */
export interface Part {
  readonly cell: Cell<'number'> | Cell<'row'>;
  readonly from?: number;
  readonly to?: number;
}

/** Numbers that stand side by side. */
export interface Range {
  readonly op: 'range';
  readonly parts: readonly Part[];
}

/** An operator with its arguments, checked against the table when it is built. */
export interface Application {
  readonly op: Op;
  readonly args: readonly (Expr | Range)[];
  readonly sort: Sort;
  /** One value per month: a row, the month or prev is among the arguments. */
  readonly across: boolean;
}

export type Expr =
  | Application
  | { readonly op: 'const'; readonly value: number }
  /** A message; its {placeholders} are filled with `values`, which are texts. */
  | { readonly op: 'text'; readonly key: string; readonly values: Readonly<Record<string, Expr>> }
  /** The value of a cell; of a row, the value in the same month. */
  | { readonly op: 'ref'; readonly to: Cell }
  /** The value of a row in the month before: the only recurrence. In month 1, `first`. */
  | { readonly op: 'prev'; readonly to: () => Cell<'row'>; readonly first: Expr }
  /** The number of the month, 1…H. */
  | { readonly op: 'month' }
  | { readonly op: 'is'; readonly choice: Cell<'choice'>; readonly option: string };

export const isApplication = (expr: Expr | Range): expr is Application => 'args' in expr;

export function sortOf(expr: Expr): Sort {
  if (isApplication(expr)) return expr.sort;
  if (expr.op === 'is') return 'logical';
  if (expr.op === 'text') return 'text';
  return expr.op === 'ref' ? sortOfCell(expr.to) : 'number';
}

export function sortOfCell(cell: Cell): Sort {
  if (cell.kind === 'text' || cell.kind === 'choice') return 'text';
  return cell.expr && sortOf(cell.expr) === 'mixed' ? 'mixed' : 'number';
}

export function isAcross(expr: Expr): boolean {
  if (isApplication(expr)) return expr.across;
  if (expr.op === 'ref') return expr.to.kind === 'row';
  return expr.op === 'prev' || expr.op === 'month';
}
