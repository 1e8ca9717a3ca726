import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../cells/cells.js';

/** Where the message behind an error cell travels in the grid's own cells: through copies, inserted rows and reloads. */
export const ERROR_NOTE = 'csroiError';

export interface ErrorNote {
  readonly error: string;
  readonly message: string;
}

const ERRORS: ReadonlySet<unknown> = ERROR_TYPE_SET;

/** A cell of the grid as a plain value. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? null;
  if (typeof value === 'string' && ERRORS.has(value)) {
    const note = cell.custom?.[ERROR_NOTE] as ErrorNote | undefined;
    return note?.error === value ? note : { error: value };
  }
  if (type === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return value;
}
