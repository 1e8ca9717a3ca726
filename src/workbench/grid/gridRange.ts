import type { IRange } from '@univerjs/core';
import type { Range } from '../../cells/cells.js';

/* Ranges of cells and the grid's own, both ways. */

export function gridRange({ row, column, rows, columns }: Range): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
