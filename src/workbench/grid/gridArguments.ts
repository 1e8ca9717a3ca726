import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import {
  ArrayValueObject,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS, columnName, quotedSheet, rangeAddress } from '../addresses.js';
import type { CellValue, Range } from '../../cells/cells.js';
import type { Argument } from '../excel/callFunction.js';
import { cellValue } from './cellValues.js';

/* What the grid's formula engine hands to a function, as Excel's arguments. */

export type Variant = BaseValueObject | BaseReferenceObject;
type Matrix = ObjectMatrix<Nullable<ICellData>>;
type SheetName = (sheetId: string) => string;

/** The engine's types promise a sheet; for a sheet that is gone there is none. */
function storedCells(reference: BaseReferenceObject): Matrix | undefined {
  const sheet = reference.getCurrentActiveSheetData() as { cellData: Matrix } | undefined;
  return sheet?.cellData;
}

interface Referred {
  readonly range: Range;
  readonly address: string;
}

/** A whole column ends with its sheet's last cell in use, as Excel sends it; its address stays `A:A`. */
function referred(reference: BaseReferenceObject, sheetName: SheetName): Referred {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const given = reference.getRangeData();
  const wholeColumns = Number.isNaN(given.startRow);
  const wholeRows = Number.isNaN(given.startColumn);
  const used = storedCells(reference);
  const bottom = wholeColumns ? Math.min(endRow, used?.getLength() ?? 0) : endRow;
  const right = wholeRows ? Math.min(endColumn, (used?.getRange().endColumn ?? 0) + 1) : endColumn;
  const range = {
    row: startRow,
    column: startColumn,
    rows: bottom - startRow + 1,
    columns: right - startColumn + 1,
  };
  const cells = wholeColumns
    ? `${columnName(startColumn)}:${columnName(endColumn)}`
    : wholeRows
      ? `${startRow + 1}:${endRow + 1}`
      : rangeAddress(range);
  return { range, address: `${quotedSheet(sheetName(reference.getSheetId()))}!${cells}` };
}

const hasAny = (matrix: object | null | undefined) => !!matrix && Object.keys(matrix).length > 0;

/**
 * How to read the cells of a reference. The engine's own way allocates several objects per cell, which a
 * range of 200,000 cells feels; it is needed only where formulas spill or features write cells.
 */
function reader(reference: BaseReferenceObject): (row: number, column: number) => Nullable<ICellData> {
  const spills =
    hasAny(reference.getCurrentActiveArrayFormulaRange()) ||
    hasAny(reference.getCurrentRuntimeActiveArrayFormulaRange()) ||
    hasAny(reference.getRuntimeFeatureCellData());
  if (spills) return (row, column) => reference.getCellData(row, column);
  const stored = storedCells(reference);
  const computed = reference.getCurrentRuntimeSheetData();
  if (!computed) return (row, column) => stored?.getValue(row, column);
  return (row, column) => computed.getValue(row, column) ?? stored?.getValue(row, column);
}

function isGone(reference: BaseReferenceObject, { row, column, rows, columns }: Range): boolean {
  const sheetGone = reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
  return sheetGone || row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS;
}

function referenceArgument(reference: BaseReferenceObject, sheetName: SheetName): Argument {
  if (reference.isMultiArea()) return { value: { error: '#VALUE!' } };
  const { range, address } = referred(reference, sheetName);
  if (isGone(reference, range)) return { value: { error: '#REF!' } };
  const read = reader(reference);
  const { row, column, rows, columns } = range;
  if (rows === 1 && columns === 1) return { value: cellValue(read(row, column)), address };
  const cells: CellValue[][] = [];
  for (let down = 0; down < rows; down += 1) {
    const line = new Array<CellValue>(columns);
    for (let along = 0; along < columns; along += 1) {
      line[along] = cellValue(read(row + down, column + along));
    }
    cells.push(line);
  }
  return { rows: cells, address };
}

function plainValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

export function argumentOf(variant: Variant, sheetName: SheetName): Argument {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject, sheetName);
  const value = variant as BaseValueObject;
  if (value.isNull()) return { omitted: true };
  if (value.isLambda() || value.isCube()) return { value: { error: '#VALUE!' } };
  if (!(value instanceof ArrayValueObject)) return { value: plainValue(value) };
  const rows = value.getArrayValue().map((row) => Array.from(row, plainValue));
  return rows.length === 1 && rows[0]?.length === 1 ? { value: rows[0][0] ?? null } : { rows };
}
