import { CommandType, ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { LiveCellEvents, Range } from '../../cells/cells.js';
import type { Listeners } from '../listeners.js';
import { hasContent } from './hasContent.js';
import type { Injector } from './univer.js';

/* Turns what the grid does into the events of the cells interface. */

interface Parameters {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
}

type Options = IExecutionOptions & {
  readonly applyFormulaCalculationResult?: boolean;
  readonly fromFormula?: boolean;
};

function extentOf(matrix: NonNullable<Parameters['cellValue']>): Range | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of Object.entries(matrix)) {
    const filled = Object.entries(columns ?? {}).filter(([, cell]) => hasContent(cell));
    const indexes = filled.map(([index]) => Number(index));
    if (indexes.length === 0) continue;
    top = Math.min(top, Number(row));
    bottom = Math.max(bottom, Number(row));
    left = indexes.reduce((least, index) => Math.min(least, index), left);
    right = indexes.reduce((most, index) => Math.max(most, index), right);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Changes that a copy of the workbook would hold; not the bookkeeping of formulas, editors and views. */
const KEPT =
  /^(?:sheet|data-validation)\.mutation\.(?!.*(?:formula|row-auto-height))|^formula\.mutation\.(?:set|remove)-defined-name$/;

interface Heard {
  /** The workbook that is open now; events of others are of no interest. */
  readonly unitId: () => string | undefined;
  readonly selected: () => void;
}

export function forwardEvents(injector: Injector, listeners: Listeners<LiveCellEvents>, heard: Heard): void {
  injector.get(ICommandService).onCommandExecuted((command: ICommandInfo, options?: Options) => {
    const { unitId, subUnitId, sheet, cellValue } = (command.params ?? {}) as Parameters;
    if (unitId !== heard.unitId()) return;
    if (command.id === SetSelectionsOperation.id || command.id === SetWorksheetActiveOperation.id) {
      heard.selected();
      return;
    }
    if (command.type !== CommandType.MUTATION || options?.applyFormulaCalculationResult) return;
    if (command.id === SetRangeValuesMutation.id && subUnitId && cellValue && !options?.fromFormula) {
      const range = extentOf(cellValue);
      if (range) listeners.tell('changed', { sheet: subUnitId, range });
    }
    if (command.id === InsertSheetMutation.id && sheet) listeners.tell('sheetAdded', { sheet: sheet.id });
    if (command.id === RemoveSheetMutation.id && subUnitId)
      listeners.tell('sheetDeleted', { sheet: subUnitId });
    if (KEPT.test(command.id) && !options?.fromFormula) listeners.tell('edited', undefined);
  });
}
