import type { SheetBook } from './book/hostBook.js';
import type { Workbook } from './book/workbook.js';
import type { Sheet } from '../cells/cells.js';
import { cellsAddress } from './ranges/addresses.js';
import { MOST_COLUMNS, MOST_ROWS, forEachCell } from './ranges/geometry.js';

/** Everything a workbook holds as plain data, to tell whether anything changed. */
export type Snapshot = Readonly<Record<string, unknown>>;

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const range = sheet.touchedRange ? sheet.touchedRange() : sheet.usedRange();
  const cells: Record<string, unknown> = {};
  if (!range) return cells;
  const formulas = sheet.formulas(range);
  const formats = sheet.formats(range);
  forEachCell(range, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const format = formats[row - range.row]?.[column - range.column] ?? {};
    const content = formulas[row - range.row]?.[column - range.column] ?? sheet.values(cell)[0]?.[0] ?? null;
    if (content !== null || Object.keys(format).length > 0) cells[cellsAddress(cell)] = { content, format };
  });
  return cells;
}

function sizesOf(sheet: Sheet): Record<string, readonly number[]> {
  const { rows, columns } = sheet.extent();
  return {
    columnWidths: Array.from({ length: columns }, (_, at) => sheet.columnWidth(at)),
    rowHeights: Array.from({ length: rows }, (_, at) => sheet.rowHeight(at)),
  };
}

/** The looks of whole columns, rows and the sheet: those of the cells where nothing else is. */
function farLooks(sheet: Sheet, { extras }: SheetBook): unknown {
  const { rows, columns } = sheet.extent();
  const look = (row: number, column: number) => ({
    format: sheet.formats({ row, column, rows: 1, columns: 1 })[0]?.[0],
    extra: extras.at(row, column),
  });
  return {
    columns: Array.from({ length: columns }, (_, at) => look(MOST_ROWS - 1, at)),
    rows: Array.from({ length: rows }, (_, at) => look(at, MOST_COLUMNS - 1)),
    sheet: look(MOST_ROWS - 1, MOST_COLUMNS - 1),
  };
}

function sheetSnapshot(sheet: Sheet, { extras, ...book }: SheetBook): Snapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    frozen: sheet.frozen,
    gridlines: sheet.gridlines,
    cells: cellsOf(sheet),
    ...sizesOf(sheet),
    farLooks: farLooks(sheet, { extras, ...book }),
    merged: sheet.merged(),
    extras: [...extras.entries()]
      .filter(({ value }) => Object.keys(value).length > 0)
      .sort((one, other) => one.row - other.row || one.column - other.column),
    ...book,
  };
}

/** A copy that later changes do not touch. */
export function snapshot(workbook: Workbook): Snapshot {
  const { book } = workbook;
  const { settings, styles, customProperties, nameDetails } = book;
  const taken = {
    ...book,
    // Goes on counting whatever is taken back.
    lastId: undefined,
    settings: Object.fromEntries(settings),
    styles: Object.fromEntries(styles),
    customProperties: Object.fromEntries(customProperties),
    nameDetails: Object.fromEntries(nameDetails),
    names: workbook.cells.names(),
    sheets: workbook.cells.sheets().map((sheet) => sheetSnapshot(sheet, workbook.sheetBook(sheet))),
  };
  return JSON.parse(JSON.stringify(taken)) as Snapshot;
}
