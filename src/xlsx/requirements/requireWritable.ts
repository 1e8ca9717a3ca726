import type { WorkbookData } from '../../workbook/workbook.js';
import { requireCells } from './cells.js';
import { requireDefinedNames } from './definedNames.js';
import { requireLayout } from './layout.js';
import { requireSheetNames } from './sheetNames.js';
import { requireTables } from './tables.js';

/** Throws where Excel would call the file damaged, and says what is needed and what was found. */
export function requireWritable(workbook: WorkbookData): void {
  requireSheetNames(workbook);
  requireDefinedNames(workbook);
  requireTables(workbook);
  requireLayout(workbook);
  requireCells(workbook);
}
