import { AFTER_CELL_EDIT, IFunctionService, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Cells } from '../../cells/cells.js';
import { argumentRefusal } from '../excel/callFunction.js';
import { formulaCalls } from '../excel/formulaCalls.js';
import { respelled } from '../excel/formulaWords.js';
import { fullName, type FunctionMetadata } from '../excel/metadata.js';
import type { GridApi, Injector } from './univer.js';

/* What happens to a formula between Enter and the cell, as Excel does it. */

export interface Refusal {
  readonly row: number;
  readonly column: number;
  readonly reason: string;
}

/** Why a formula is not accepted: the first call with too few or too many arguments. */
export function refusalOf(formula: string, functions: readonly FunctionMetadata[]): string | undefined {
  if (!formula.startsWith('=')) return undefined;
  for (const { name, texts } of formulaCalls(formula)) {
    const metadata = functions.find((fn) => fullName(fn) === name.toUpperCase());
    const refusal = metadata && argumentRefusal(metadata, texts.length);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A formula that is refused stays in its editor; `told` gets the reason, or undefined when one is accepted. */
export function refuseWrongCalls(
  api: GridApi,
  functions: readonly FunctionMetadata[],
  told: (refusal: Refusal | undefined) => void,
): void {
  api.addEvent(api.Event.BeforeSheetEditEnd, (entry) => {
    const reason = entry.isConfirm ? refusalOf(entry.value.toPlainText().trim(), functions) : undefined;
    if (reason !== undefined) entry.cancel = true;
    told(reason === undefined ? undefined : { row: entry.row, column: entry.column, reason });
  });
}

/**
 * A formula is written with functions in capitals, sheets and names as they are called, however it was typed. The
 * grid would not find a sheet in another spelling.
 */
export function spellFormulas(injector: Injector, cells: Cells): void {
  const functions = injector.get(IFunctionService);
  const spell = {
    function: (word: string) => (functions.hasExecutor(word.toUpperCase()) ? word.toUpperCase() : undefined),
    sheet: (word: string) => cells.sheet(word)?.name,
    name: (word: string) => cells.names().find(({ name }) => name.toLowerCase() === word.toLowerCase())?.name,
  };
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _context, next) => {
      const formula = cell?.f;
      if (!cell || typeof formula !== 'string') return next(cell);
      return next({ ...cell, f: respelled(formula, spell), custom: null });
    },
  });
}
