import type { Cell } from './expr.js';
import type { operators, Op } from './operators.js';

export type OperatorWords = (typeof operators)[Op]['words'];

/** What texts in formulas need from the language of the workbook. */
export interface Texts {
  /** The message of a key, its {placeholders} unfilled. */
  text(key: string): string;
  /** What FIXED shows: grouped thousands, exactly so many decimals. The value is already rounded. */
  fixed(value: number, decimals: number): string;
}

/** What telling a formula needs. Brackets are put around arguments where they are needed. */
export interface Words extends Texts {
  /** A figure as the reader writes it, in the unit of its cell; a constant has none. NaN: there is no result. */
  number(value: number, cell?: Cell): string;
  /** A label with its figure: 'benefits 120,000'. */
  named(label: string, figure: string): string;
  /** All months of a row, or some: 'net cash flow of months 1 to 12'. */
  months(label: string, from: number, to: number): string;
  /** Figures that stand side by side. */
  list(figures: readonly string[]): string;
  /** A row's figure of some month: 'net cash flow of month 12 4,000'. */
  inMonth(label: string, month: number, figure: string): string;
  /** A row's figure of the month before. */
  before(label: string, figure: string): string;
  month(month: number): string;
  op(words: OperatorWords, args: readonly string[]): string;
  /** 'Hard ROI = (benefits 120,000 − costs 80,000) ÷ costs 80,000 = 0.5' */
  statement(label: string, formula: string, result: string): string;
}
