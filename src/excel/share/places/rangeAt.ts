import type { Area } from '../../../workbook/workbook.js';
import type { SheetMark } from '../../build/state/record.js';
import type { InContext } from '../requests/line.js';

/** Cells of a sheet; the library does not keep them beyond the request, which would cost more messages. */
export const rangeAt = (
  { context }: InContext,
  { id }: SheetMark,
  { row, column, rows, columns }: Area,
): Excel.Range =>
  context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(row - 1, column - 1, rows, columns)
    .untrack();
