import { fixedReference } from '../../workbook/addresses.js';
import type { CellData, SheetData, WorkbookData } from '../../workbook/workbook.js';
import type { Book, BookCell, BookSheet } from '../book.js';
import type { Format } from '../../cells/cells.js';
import { formatOf } from './formats.js';
import { rangeOf } from './ranges.js';
import { pixelHeights, pixelWidths } from './sizes.js';

/* A workbook of ours as the grid opens it. */

function cellOf({ content }: CellData, format: Format | undefined): BookCell {
  const look = format && { format };
  if (content === undefined) return { ...look };
  if (content.kind === 'formula') return { ...look, formula: `=${content.formula}`, value: content.value };
  return { ...look, value: content.kind === 'number' ? content.value : content.text };
}

function sheetOf(sheet: SheetData, formats: ReadonlyMap<string, Format>): BookSheet {
  const rows: (BookCell | undefined)[][] = [];
  for (const cell of sheet.cells)
    (rows[cell.row - 1] ??= [])[cell.column - 1] = cellOf(cell, formats.get(cell.style));
  const { id, name, tabColor, frozen, gridlines } = sheet;
  return {
    id,
    name,
    ...(tabColor !== undefined && { tabColor: `#${tabColor.toLowerCase()}` }),
    rows,
    columnWidths: pixelWidths(sheet),
    rowHeights: pixelHeights(sheet),
    frozen,
    gridlines,
    merged: sheet.merged.map(rangeOf),
  };
}

export function bookOfWorkbook({ sheets, styles, names }: WorkbookData): Book {
  const formats = new Map(Object.entries(styles).map(([name, style]) => [name, formatOf(style)]));
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, formats)),
    names: names.map(({ name, to }) => ({ name, refersTo: fixedReference(to) })),
  };
}
