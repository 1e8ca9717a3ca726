import type { Book, BookCell, BookSheet } from '../book.js';
import type { Cells, Format, Range, Sheet } from '../../cells/cells.js';

/* Reads a whole workbook out of the cells. */

/** Rows read at once: a used range may be mostly empty. */
const BLOCK = 2000;

function spillOf(sheet: Sheet, row: number, column: number): BookCell['spill'] {
  const range = sheet.spill?.(row, column);
  return range && { rows: range.rows, columns: range.columns };
}

const isPlain = (format: Format) => Object.keys(format).length === 0;

function blockRows(sheet: Sheet, block: Range): (BookCell | undefined)[][] {
  const values = sheet.values(block);
  const formulas = sheet.formulas(block);
  const formats = sheet.formats(block);
  return values.map((line, down) => {
    const row: (BookCell | undefined)[] = [];
    line.forEach((value, along) => {
      const formula = formulas[down]?.[along] ?? undefined;
      const format = formats[down]?.[along] ?? {};
      if (value === null && formula === undefined && isPlain(format)) return;
      const spill =
        formula === undefined ? undefined : spillOf(sheet, block.row + down, block.column + along);
      row[block.column + along] = {
        ...(value !== null && { value }),
        ...(formula !== undefined && { formula }),
        ...(spill && { spill }),
        ...(!isPlain(format) && { format }),
      };
    });
    return row;
  });
}

/** Only the rows that are not of the usual height. */
function rowHeights(sheet: Sheet, count: number): (number | undefined)[] {
  const usual = sheet.defaultSize.rowHeight;
  return Array.from({ length: count }, (_, row) => {
    const height = sheet.rowHeight(row);
    return height === usual ? undefined : height;
  });
}

function sheetOf(sheet: Sheet): BookSheet {
  const used = sheet.extent();
  const rows: (BookCell | undefined)[][] = [];
  for (let from = 0; from < used.rows; from += BLOCK) {
    const block = { row: from, column: 0, rows: Math.min(BLOCK, used.rows - from), columns: used.columns };
    rows.push(...blockRows(sheet, block));
  }
  return {
    id: sheet.id,
    name: sheet.name,
    rows,
    columnWidths: Array.from({ length: used.columns }, (_, column) => sheet.columnWidth(column)),
    rowHeights: rowHeights(sheet, used.rows),
    frozen: sheet.frozen,
    merged: sheet.merged(),
    visibility: sheet.visibility,
    gridlines: sheet.gridlines,
  };
}

export function bookOf(cells: Cells): Book {
  return {
    sheets: cells.sheets().map(sheetOf),
    names: cells.names(),
    active: cells.activeSheet().name,
  };
}
