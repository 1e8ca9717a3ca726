import { CELL_OF } from '../kpi/errorCells.js';
import { CellError, KpiError } from '../kpi/errors.js';
import { errorMessage } from '../i18n/errorMessage.js';
import { fill } from '../i18n/fill.js';
import type { Messages } from '../i18n/messages.en.js';

/** The error that Excel shows in the cell, with its sentence where Excel can show one. */
export function cellError(messages: Messages, functionId: string, error: unknown): CustomFunctions.Error {
  const show = (code: string, message?: string) =>
    // The enum's values are the texts that cells show; a text Excel adds later (#BUSY!) must pass too.
    new CustomFunctions.Error(code as unknown as CustomFunctions.ErrorCode, message);
  if (error instanceof CellError) return show(error.cell);
  if (!(error instanceof KpiError))
    return show('#VALUE!', fill(messages.unexpected, { function: functionId }));
  const code = CELL_OF[error.code];
  return show(code, code === '#DIV/0!' ? undefined : errorMessage(messages, functionId, error));
}
