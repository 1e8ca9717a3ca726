import type { Cell } from './expr.js';

/** Where a cell stands; rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where everything stands in one workbook. */
export interface Layout {
  readonly months: number;
  /** Of a row, where it has this month. */
  place(cell: Cell, month?: number): Place;
  /** Where a sheet numbers its months in the line above its rows; without it the number itself is printed. */
  header(sheet: string, month: number): Place | undefined;
  /** Where a sheet shows what a row begins with, right before its month 1: then one formula serves all its months. */
  beginning?(row: Cell<'row'>): Place | undefined;
}
