import ExcelJS, { type Worksheet } from 'exceljs';
import { rangeAddress } from '../addresses.js';
import type { Book, BookCell, BookSheet } from '../book.js';
import type { CellValue } from '../../cells/cells.js';
import { isErrorCell } from '../excel/callFunction.js';
import { formulaForFile } from './formulaPrefixes.js';
import { styleFor } from './xlsxFormats.js';
import { completeXlsx } from './xlsxParts.js';

/* A workbook as the bytes of an .xlsx file. */

const CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

function fileValue(value: CellValue | undefined): ExcelJS.CellValue {
  if (value === undefined) return null;
  return isErrorCell(value) ? ({ error: value.error } as ExcelJS.CellErrorValue) : value;
}

function formulaValue(cell: BookCell & { formula: string }, row: number, column: number): ExcelJS.CellValue {
  const formula = formulaForFile(cell.formula);
  const result = fileValue(cell.value) as ExcelJS.CellFormulaValue['result'];
  if (!cell.spill) return { formula, ...(result !== undefined && { result }) };
  const ref = rangeAddress({ row, column, ...cell.spill });
  // The library's types know no array formulas.
  return { formula, result, shareType: 'array', ref } as ExcelJS.CellFormulaValue;
}

function writeCells(sheet: Worksheet, { rows }: BookSheet): void {
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      const target = sheet.getCell(row + 1, column + 1);
      const { formula, format } = cell;
      target.value =
        formula === undefined ? fileValue(cell.value) : formulaValue({ ...cell, formula }, row, column);
      if (format) target.style = styleFor(format);
    });
  });
}

function writeSizes(sheet: Worksheet, { columnWidths = [], rowHeights = [] }: BookSheet): void {
  columnWidths.forEach((width, at) => {
    if (width !== undefined) sheet.getColumn(at + 1).width = (width - CELL_PADDING) / CHARACTER;
  });
  rowHeights.forEach((height, at) => {
    if (height !== undefined) sheet.getRow(at + 1).height = height / PIXELS_PER_POINT;
  });
}

function writeSheet(workbook: ExcelJS.Workbook, data: BookSheet): void {
  const { rows = 0, columns = 0 } = data.frozen ?? {};
  const showGridLines = data.gridlines !== false;
  const sheet = workbook.addWorksheet(data.name, {
    state: data.visibility ?? 'visible',
    views: [
      rows > 0 || columns > 0
        ? { state: 'frozen', xSplit: columns, ySplit: rows, showGridLines }
        : { state: 'normal', showGridLines },
    ],
  });
  writeSizes(sheet, data);
  writeCells(sheet, data);
  for (const range of data.merged ?? []) sheet.mergeCells(rangeAddress(range));
}

export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const active = Math.max(
    0,
    book.sheets.findIndex(({ name }) => name === book.active),
  );
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  for (const sheet of book.sheets) writeSheet(workbook, sheet);
  return completeXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), book.names);
}
