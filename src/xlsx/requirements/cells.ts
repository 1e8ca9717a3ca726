import type { CellData, SheetData, WorkbookData } from '../../workbook/workbook.js';
import { location } from '../../workbook/addresses.js';
import { needs } from './needs.js';

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const LONGEST_FORMULA = 8192;
/** The largest number that Excel holds. */
const LARGEST = 9.99999999999999e307;

const isInside = ({ row, column }: CellData): boolean =>
  row >= 1 && row <= ROWS && column >= 1 && column <= COLUMNS;

const isAfter = (cell: CellData, before: CellData | undefined): boolean =>
  before === undefined || cell.row > before.row || (cell.row === before.row && cell.column > before.column);

function hasNumber({ content }: CellData): boolean {
  if (content === undefined || content.kind === 'text') return true;
  return typeof content.value !== 'number' || Math.abs(content.value) <= LARGEST;
}

function hasFormula({ content }: CellData): boolean {
  if (content?.kind !== 'formula') return true;
  const { length } = content.fileFormula ?? content.formula;
  return length > 0 && length <= LONGEST_FORMULA;
}

function requireSheetCells({ name, cells }: SheetData): void {
  let before: CellData | undefined;
  for (const cell of cells) {
    // Places are worked out only for the message.
    if (!isInside(cell) || !isAfter(cell, before) || !hasNumber(cell) || !hasFormula(cell)) {
      const place = location({ sheet: name, ...cell });
      needs(isInside(cell), 'cells inside a sheet', `row ${cell.row}, column ${cell.column}`);
      needs(isAfter(cell, before), 'cells by row, then by column', place);
      needs(hasNumber(cell), 'numbers that Excel holds', `another in ${place}`);
      needs(hasFormula(cell), `formulas of 1 to ${LONGEST_FORMULA} characters`, `another in ${place}`);
    }
    before = cell;
  }
}

/** Cells stand in order, each once, and hold what a cell can hold. */
export function requireCells({ sheets }: WorkbookData): void {
  sheets.forEach(requireSheetCells);
}
