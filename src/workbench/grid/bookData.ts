import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Book, BookCell, BookSheet } from '../book.js';
import type { DefinedName, Format, Range } from '../../cells/cells.js';
import { isErrorCell } from '../excel/callFunction.js';
import { COLUMN_WIDTH, ROW_HEIGHT } from './defaultSize.js';
import { gridRange } from './gridRange.js';
import { styleOf } from './styles.js';

/* A workbook as plain data, in the form the grid opens. */

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;
/** Rows below and columns beside the last cell, to type into. */
const SPARE = { rows: 100, columns: 6 };
const NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';
/** The scope of a name that every sheet knows. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** The grid keeps styles in a table and refers to them by id; equal formats share one. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly idByText = new Map<string, string>();
  private readonly idByFormat = new WeakMap<Format, string>();

  id(format: Format): string {
    const known = this.idByFormat.get(format);
    if (known !== undefined) return known;
    const style = styleOf(format);
    const text = JSON.stringify(style);
    const id = this.idByText.get(text) ?? `s${this.idByText.size + 1}`;
    this.idByText.set(text, id);
    this.idByFormat.set(format, id);
    this.styles[id] = style;
    return id;
  }
}

function valueData(value: BookCell['value']): ICellData {
  if (value === undefined || value === null) return {};
  if (isErrorCell(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** How a cell says what it looks like: by the id of a style or by the style. */
type StyleOf = (format: Format) => string | IStyleData;

function cellData({ value, formula, format }: BookCell, style: StyleOf): ICellData {
  return {
    ...valueData(value),
    ...(formula !== undefined && { f: formula }),
    ...(format && Object.keys(format).length > 0 && { s: style(format) }),
  };
}

function extent({ rows, columnWidths = [], merged = [] }: BookSheet) {
  const end = (range: Range, size: 'rows' | 'columns', start: 'row' | 'column') => range[start] + range[size];
  return {
    rowCount: Math.max(
      DEFAULT_ROWS,
      rows.length + SPARE.rows,
      ...merged.map((range) => end(range, 'rows', 'row')),
    ),
    columnCount: Math.max(
      DEFAULT_COLUMNS,
      rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0) + SPARE.columns,
      columnWidths.length,
      ...merged.map((range) => end(range, 'columns', 'column')),
    ),
  };
}

type Indexed<T> = Record<number, T>;

function columnSizes(widths: BookSheet['columnWidths'] = []): IWorksheetData['columnData'] {
  const sizes: Indexed<{ w: number }> = {};
  widths.forEach((width, at) => {
    if (width !== undefined) sizes[at] = { w: width };
  });
  return sizes;
}

function rowSizes(heights: BookSheet['rowHeights'] = []): IWorksheetData['rowData'] {
  const sizes: Indexed<{ h: number; ia: BooleanNumber }> = {};
  heights.forEach((height, at) => {
    if (height !== undefined) sizes[at] = { h: height, ia: BooleanNumber.FALSE };
  });
  return sizes;
}

/** One sheet; its styles by themselves unless there is a table. */
export function sheetData(sheet: BookSheet, id: string, style: StyleOf = styleOf): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, at) => {
    const line: Record<number, ICellData> = {};
    row?.forEach((cell, column) => {
      if (cell) line[column] = cellData(cell, style);
    });
    cells[at] = line;
  });
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  return {
    id,
    name: sheet.name,
    ...(sheet.tabColor !== undefined && { tabColor: sheet.tabColor }),
    ...extent(sheet),
    cellData: cells,
    columnData: columnSizes(sheet.columnWidths),
    rowData: rowSizes(sheet.rowHeights),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    freeze: { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns },
    mergeData: (sheet.merged ?? []).map(gridRange),
    hidden: sheet.visibility === 'hidden' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function namesData(names: readonly DefinedName[]): string {
  return JSON.stringify(
    Object.fromEntries(
      names.map(({ name, refersTo }, at) => [
        `name${at}`,
        {
          id: `name${at}`,
          name,
          formulaOrRefString: nameText(refersTo),
          localSheetId: WHOLE_WORKBOOK,
        },
      ]),
    ),
  );
}

/** The grid takes references as they are and everything else as a formula. */
export function nameText(refersTo: string): string {
  return /^(?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?$/i.test(refersTo)
    ? refersTo
    : `=${refersTo}`;
}

/** The grid opens the first sheet in the order as the active one unless told otherwise. */
export function bookData(book: Book, id: string): IWorkbookData {
  const styles = new StyleTable();
  const sheets = book.sheets.map((sheet, at) => [sheet.id ?? `sheet${at + 1}`, sheet] as const);
  return {
    id,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: sheets.map(([sheetId]) => sheetId),
    sheets: Object.fromEntries(
      sheets.map(([sheetId, sheet]) => [sheetId, sheetData(sheet, sheetId, (format) => styles.id(format))]),
    ),
    resources: [{ name: NAMES_RESOURCE, data: namesData(book.names) }],
  };
}
