import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { parseRange } from '../addresses.js';
import type { Book, BookCell, BookSheet } from '../book.js';
import type { CellValue, Format, Range } from '../../cells/cells.js';
import { formulaFromFile } from './formulaPrefixes.js';
import { serialDate } from './serialDates.js';
import { formatFrom } from './xlsxFormats.js';
import { definedNames } from './xlsxParts.js';

/* A workbook out of the bytes of an .xlsx file. */

/** Widths in a file count characters of the standard font, 7 pixels wide; heights are in points. */
const CHARACTER = 7;
const CELL_PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/** The library's types promise lists where a file without them gives none. */
function listed<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? [];
}

function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialDate(value);
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  return 'result' in value ? plainValue(value.result) : null;
}

interface ArrayFormula {
  readonly shareType?: string;
  readonly ref?: string;
}

class SheetReader {
  private readonly formats = new Map<unknown, Format | undefined>();
  private readonly spilled: Range[] = [];
  private readonly rows: (BookCell | undefined)[][] = [];

  constructor(private readonly sheet: Worksheet) {}

  read(): BookSheet {
    const { sheet, rows } = this;
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const line: (BookCell | undefined)[] = [];
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const read = this.cell(cell);
        if (read) line[column - 1] = read;
      });
      if (line.length > 0) rows[number - 1] = line;
    });
    this.clearSpilled();
    return {
      name: sheet.name,
      rows,
      columnWidths: this.columnWidths(),
      rowHeights: this.rowHeights(),
      frozen: this.frozen(),
      merged: listed(sheet.model.merges).flatMap((address) => parseRange(address) ?? []),
      visibility: sheet.state === 'visible' ? 'visible' : 'hidden',
      gridlines: listed(sheet.views)[0]?.showGridLines !== false,
    };
  }

  private cell(cell: Cell): BookCell | undefined {
    const format = this.format(cell);
    const isMergedInto = cell.type === ExcelJS.ValueType.Merge;
    const formula = isMergedInto ? undefined : this.formula(cell);
    const value = isMergedInto ? null : plainValue(cell.value);
    if (value === null && !formula && !format) return undefined;
    return { ...(value !== null && { value }), ...formula, ...(format && { format }) };
  }

  /** Equal styles are one object in the library's reader. */
  private format({ style }: Cell): Format | undefined {
    if (this.formats.has(style)) return this.formats.get(style);
    const format = formatFrom(style);
    this.formats.set(style, format);
    return format;
  }

  private formula(cell: Cell): Pick<BookCell, 'formula' | 'spill'> | undefined {
    if (cell.type !== ExcelJS.ValueType.Formula || !cell.formula) return undefined;
    const { shareType, ref } = cell.model as ArrayFormula;
    const range = shareType === 'array' && ref !== undefined ? parseRange(ref) : undefined;
    const formula = formulaFromFile(cell.formula);
    if (!range || (range.rows === 1 && range.columns === 1)) return { formula };
    this.spilled.push(range);
    return { formula, spill: { rows: range.rows, columns: range.columns } };
  }

  /** The cells a formula fills are stored with their values; as values of their own they would be in its way. */
  private clearSpilled(): void {
    for (const { row, column, rows, columns } of this.spilled) {
      for (let down = row; down < row + rows; down += 1) {
        for (let along = column; along < column + columns; along += 1) {
          const cell = this.rows[down]?.[along];
          if (!cell || cell.formula !== undefined) continue;
          this.rows[down]![along] = cell.format ? { format: cell.format } : undefined;
        }
      }
    }
  }

  private columnWidths(): (number | undefined)[] {
    return Array.from(listed<Partial<ExcelJS.Column> | undefined>(this.sheet.columns), (column) =>
      column?.width === undefined ? undefined : Math.round(column.width * CHARACTER + CELL_PADDING),
    );
  }

  private rowHeights(): (number | undefined)[] {
    const heights: (number | undefined)[] = [];
    this.sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const height = row.height as number | undefined;
      if (height) heights[number - 1] = Math.round(height * PIXELS_PER_POINT);
    });
    return heights;
  }

  private frozen() {
    const [view] = listed(this.sheet.views);
    return view?.state === 'frozen'
      ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
      : { rows: 0, columns: 0 };
  }
}

export async function readXlsx(bytes: Uint8Array): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const [view] = listed(workbook.views);
  const active = workbook.worksheets[view?.activeTab ?? 0];
  return {
    sheets: workbook.worksheets.map((sheet) => new SheetReader(sheet).read()),
    names: definedNames(bytes),
    ...(active && { active: active.name }),
  };
}
