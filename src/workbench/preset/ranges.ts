import type { Area } from '../../workbook/workbook.js';
import type { Range } from '../../cells/cells.js';

/* Cells side by side: our workbooks count from 1, the grid from 0. */

export const rangeOf = ({ row, column, rows, columns }: Area): Range => ({
  row: row - 1,
  column: column - 1,
  rows,
  columns,
});

export const areaOf = ({ row, column, rows, columns }: Range): Area => ({
  row: row + 1,
  column: column + 1,
  rows,
  columns,
});
