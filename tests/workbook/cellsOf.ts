import type { CellData, SheetData, WorkbookData } from '../../src/workbook/workbook.js';

/** A sheet by its id, read by row and column. */
export interface ReadSheet {
  readonly sheet: SheetData;
  readonly at: (row: number, column: number) => CellData | undefined;
  /** What a reader sees: a number, a text, or nothing. */
  readonly value: (row: number, column: number) => number | string | undefined;
  /** The row whose first column says this. */
  readonly rowOf: (label: string, after?: number) => number;
}

export function sheetOf({ sheets }: WorkbookData, id: string): ReadSheet {
  const sheet = sheets.find((one) => one.id === id)!;
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const at = (row: number, column: number): CellData | undefined => cells.get(`${row}:${column}`);
  const value = (row: number, column: number): number | string | undefined => {
    const content = at(row, column)?.content;
    if (!content) return undefined;
    return content.kind === 'text' ? content.text : (content.value as number | string);
  };
  return {
    sheet,
    at,
    value,
    rowOf(label, after = 0) {
      const found = sheet.cells.find(
        ({ row, column }) => row > after && column === 1 && value(row, column) === label,
      );
      if (!found) throw new Error(`${id} has no row ${label}`);
      return found.row;
    },
  };
}
