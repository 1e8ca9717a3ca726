import { invalidArgument, rangeExceedsLimit, shapeMismatch } from '../api/errors.js';
import type { CellInput, CellValue } from '../../cells/cells.js';
import { checkMayFormat, checkMayWrite } from '../sheets/checkProtection.js';
import type { Area } from './area.js';
import { isEntireColumn, isEntireRow, size } from './geometry.js';
import { rectangles } from './rectangles.js';
import { typed } from './typed.js';

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const MOST_CELLS_READ = 5_000_000;

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
export const isUnbounded = ({ range }: Area) => isEntireColumn(range) || isEntireRow(range);

/** What each cell holds, null for whole columns and rows. */
export function readCells<T>(area: Area, read: (area: Area) => T[][]): T[][] | null {
  if (isUnbounded(area)) return null;
  if (size(area.range) > MOST_CELLS_READ) throw rangeExceedsLimit();
  return read(area);
}

const isError = (value: CellValue) => typeof value === 'object' && value !== null;

/** As the API tells a value: a blank as text of length 0, an error as its text. */
export function toldValue(value: CellValue): number | string | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

const TYPES = { number: 'Double', string: 'String', boolean: 'Boolean' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return TYPES[typeof value as keyof typeof TYPES];
}

export const readValues = ({ sheet, range }: Area) =>
  sheet.values(range).map((line) => line.map((value) => toldValue(value)));

export const readValueTypes = ({ sheet, range }: Area) =>
  sheet.values(range).map((line) => line.map((value) => valueType(value)));

/** Where there is no formula, the value. */
export function readFormulas({ sheet, range }: Area): unknown[][] {
  return sheet.formulas(range).map((line, down) =>
    line.map((formula, along) => {
      if (formula !== null) return formula;
      const cell = { row: range.row + down, column: range.column + along, rows: 1, columns: 1 };
      return toldValue(sheet.values(cell)[0]?.[0] ?? null);
    }),
  );
}

/**
 * One entry for each cell. A single value is meant for all of them; null as a whole is not valid.
 * @throws InvalidArgument when rows or columns do not match the range, or for whole columns and rows
 */
function entriesFor(area: Area, value: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = area.range;
  if (isUnbounded(area) || value === null) throw invalidArgument();
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const fits =
    value.length === rows &&
    value.every((line): line is unknown[] => Array.isArray(line) && line.length === columns);
  if (!fits) throw shapeMismatch();
  return value;
}

/** Null leaves a cell alone: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
export function writeCells(area: Area, value: unknown): void {
  const { sheet, range } = area;
  const entries = entriesFor(area, value);
  checkMayWrite(area);
  const formats = entries.some((line) => line.some((entry) => typeof entry === 'string'))
    ? sheet.formats(range)
    : [];
  const brought: { row: number; column: number; numberFormat: string }[] = [];
  const inputs = entries.map((line, down) =>
    line.map((entry, along): CellInput => {
      if (entry === null) return undefined;
      if (typeof entry === 'number' || typeof entry === 'boolean') return entry;
      if (typeof entry !== 'string') throw invalidArgument();
      const { input, numberFormat } = typed(entry, formats[down]?.[along]?.numberFormat);
      if (numberFormat !== undefined)
        brought.push({ row: range.row + down, column: range.column + along, numberFormat });
      return input;
    }),
  );
  sheet.write(range, inputs);
  for (const { row, column, numberFormat } of brought) {
    sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat });
  }
}

export const readNumberFormats = ({ sheet, range }: Area) =>
  sheet.formats(range).map((line) => line.map(({ numberFormat }) => numberFormat ?? 'General'));

/** A blank is General. */
export function writeNumberFormats(area: Area, value: unknown): void {
  const entries = entriesFor(area, value);
  checkMayFormat(area);
  for (const { range, value: entry } of rectangles(entries, area.range.row, area.range.column)) {
    if (entry === null) continue;
    if (typeof entry !== 'string') throw invalidArgument();
    area.sheet.setFormat(range, { numberFormat: entry === '' ? 'General' : entry });
  }
}
