import type { Style, WorkbookData } from '../../workbook/workbook.js';
import type { Has } from './features.js';
import type { Renamed } from './sheetReferences.js';

/** What sheets need from what is around them while they are written. */
export interface Around {
  readonly workbook: Excel.Workbook;
  readonly data: WorkbookData;
  readonly has: Has;
  /** Whether one object can stand for several ranges. */
  readonly hasAreas: boolean;
  /** The sheet that stands for one of the data. */
  readonly sheet: (name: string) => Excel.Worksheet;
  /** What a sheet is called while it is written, and for good. */
  readonly staged: Renamed;
  readonly final: Renamed;
  /** What a style and a table are called in this workbook. */
  readonly styleName: (name: string) => string;
  readonly tableName: (name: string) => string;
  readonly style: (name: string) => Style;
}

/** Work that queues what Excel is asked: yields, piece by piece, about how many characters a piece sends. */
export type Steps = Generator<number, void, undefined>;

/** What naming a range and setting a property of it sends, about. */
export const CHANGE = 500;
