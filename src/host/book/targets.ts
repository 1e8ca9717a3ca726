import type { Area, Areas } from '../ranges/area.js';
import type { Sheet } from '../../cells/cells.js';
import type { Workbook } from './workbook.js';

export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** Names of the whole workbook, or of one sheet. */
export interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet?: Sheet;
}

/** Tables of the whole workbook, or of one sheet. */
export type TablesTarget = NamesTarget;

/** What objects stand for, of the classes that objects of other classes lead to. */
export interface Targets {
  readonly ConditionalFormatCollection: Areas;
  readonly DataValidation: Areas;
  readonly NamedItemCollection: NamesTarget;
  readonly Range: Area;
  readonly RangeAreas: Areas;
  readonly TableCollection: TablesTarget;
  readonly Worksheet: SheetTarget;
  readonly WorksheetCollection: Workbook;
}
