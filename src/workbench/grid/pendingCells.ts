import type { CellInput, Format, Range } from '../../cells/cells.js';
import { MAX_COLUMNS } from '../addresses.js';

/** What a cell is to hold and to look like; what is absent stays. */
export interface PendingCell {
  readonly row: number;
  readonly column: number;
  input?: CellInput;
  format?: Format;
}

/** Changes of cells that wait to be made in one go. */
export class PendingCells {
  private readonly sheets = new Map<string, Map<number, PendingCell>>();

  private at(sheet: string, row: number, column: number): PendingCell {
    const cells = this.sheets.get(sheet) ?? new Map<number, PendingCell>();
    this.sheets.set(sheet, cells);
    const key = row * MAX_COLUMNS + column;
    const known = cells.get(key) ?? { row, column };
    cells.set(key, known);
    return known;
  }

  write(sheet: string, { row, column }: Range, rows: readonly (readonly CellInput[])[]): void {
    rows.forEach((line, down) => {
      line.forEach((input, along) => {
        if (input !== undefined) this.at(sheet, row + down, column + along).input = input;
      });
    });
  }

  /** Cells that look the same before look the same after it; `stored` is what they look like so far. */
  changeFormats(
    sheet: string,
    { row, column, rows, columns }: Range,
    stored: (row: number, column: number) => Format,
    change: (before: Format) => Format,
  ): void {
    const changed = new Map<Format, Format>();
    for (let down = row; down < row + rows; down += 1) {
      for (let along = column; along < column + columns; along += 1) {
        const cell = this.at(sheet, down, along);
        const before = cell.format ?? stored(down, along);
        const after = changed.get(before) ?? change(before);
        changed.set(before, after);
        cell.format = after;
      }
    }
  }

  format(sheet: string, row: number, column: number): Format | undefined {
    return this.sheets.get(sheet)?.get(row * MAX_COLUMNS + column)?.format;
  }

  waiting(): readonly string[] {
    return [...this.sheets.keys()];
  }

  /** The changes of a sheet, which wait no longer. */
  take(sheet: string): readonly PendingCell[] {
    const cells = this.sheets.get(sheet);
    this.sheets.delete(sheet);
    return [...(cells?.values() ?? [])];
  }
}
