import { CanceledError, ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { hasContent } from './hasContent.js';
import type { GridApi, UniverGrid } from './univer.js';

/* Keeps sheets as they were made, but for the cells that are there to be filled: as Excel protects them. */

export interface Guard {
  /** While this is so everything may change: an add-in has guards of its own. */
  isLifted(): boolean;
  /** Whether a sheet keeps its name and place in the workbook. */
  keepsName(sheet: string): boolean;
  /** Whether a sheet keeps its rows and columns, and the cells that are not open. */
  isGuarded(sheet: string): boolean;
  /** Whether a cell of a guarded sheet may change. */
  isOpen(sheet: string, row: number, column: number): boolean;
  /** Something was refused: a cell, or the form of a sheet. */
  refused(what: 'cell' | 'sheet'): void;
}

interface Parameters {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | undefined>>;
}

type Options = IExecutionOptions & {
  readonly applyFormulaCalculationResult?: boolean;
  readonly fromFormula?: boolean;
};

/** Commands that move cells. */
const MOVING =
  /^sheet\.command\.(?:(?:insert|remove)-(?:multi-)?(?:rows?|cols?)-|(?:insert|delete)-range-move|move-(?:range|rows|cols)$|(?:add|remove)-worksheet-merge|split-text)/;

/** Whether a change of cells writes into one that is closed. */
function writesClosed({ cellValue = {} }: Parameters, sheet: string, guard: Guard): boolean {
  return Object.entries(cellValue).some(([row, columns]) =>
    Object.entries(columns ?? {}).some(
      ([column, cell]) => hasContent(cell) && !guard.isOpen(sheet, Number(row), Number(column)),
    ),
  );
}

function refusalOf(
  { id, params }: ICommandInfo,
  options: Options | undefined,
  api: GridApi,
  guard: Guard,
): 'cell' | 'sheet' | undefined {
  const given = (params ?? {}) as Parameters;
  const sheet = given.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
  if (guard.isLifted() || !guard.isGuarded(sheet)) return undefined;
  if (MOVING.test(id)) return 'sheet';
  if (id !== SetRangeValuesMutation.id) return undefined;
  if (options?.onlyLocal || options?.fromFormula || options?.applyFormulaCalculationResult) return undefined;
  return writesClosed(given, sheet, guard) ? 'cell' : undefined;
}

export function guardSheets({ api, injector }: UniverGrid, guard: Guard): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (entry) => {
    const sheet = entry.worksheet.getSheetId();
    if (!guard.isGuarded(sheet) || guard.isOpen(sheet, entry.row, entry.column)) return;
    entry.cancel = true;
    guard.refused('cell');
  });
  const keepSheet = (event: { cancel?: boolean }, sheet: string) => {
    if (guard.isLifted() || !guard.keepsName(sheet)) return;
    event.cancel = true;
    guard.refused('sheet');
  };
  api.addEvent(api.Event.BeforeSheetDelete, (event) => {
    keepSheet(event, event.worksheet.getSheetId());
  });
  api.addEvent(api.Event.BeforeSheetNameChange, (event) => {
    keepSheet(event, event.worksheet.getSheetId());
  });
  injector.get(ICommandService).beforeCommandExecuted((command, options?: Options) => {
    const refusal = refusalOf(command, options, api, guard);
    if (refusal === undefined) return;
    guard.refused(refusal);
    throw new CanceledError();
  });
}
