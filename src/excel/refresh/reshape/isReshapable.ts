import type { SheetData, WorkbookData } from '../../../workbook/workbook.js';

/** What of a sheet is said once, when it is built, and not again. */
const framework = ({ name, isProtected, frozen, gridlines, tabColor, tables }: SheetData) => [
  name,
  isProtected,
  frozen,
  gridlines,
  tabColor,
  tables.map(({ name: table, columns }) => [table, columns]),
];

/** Whether one workbook can become the other on the sheets that are there, with rows and columns that come and go. */
export const isReshapable = (one: WorkbookData, other: WorkbookData): boolean =>
  JSON.stringify(one.sheets.map(framework)) === JSON.stringify(other.sheets.map(framework));
