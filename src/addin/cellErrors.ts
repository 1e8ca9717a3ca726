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

/** What Excel's runtime keeps of errors that are thrown; it shows every other one as #VALUE!. */
const THROWN: ReadonlySet<string> = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/**
 * Whether an error must be returned to stay what it is, as the runtime passes on any error that is a result. Excel's
 * documentation has #NAME? and #REF! as errors that functions get but do not give: what it shows is Excel's to decide.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export const isLostWhenThrown = ({ code }: CustomFunctions.Error): boolean => !THROWN.has(code);
