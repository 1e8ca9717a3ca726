import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type ICommandService } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetDefinedNameMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
  type ISetDefinedNameMutationParam,
} from '@univerjs/preset-sheets-core';
import type { Frozen, Range } from '../../cells/cells.js';
import { intersection } from '../../host/ranges/geometry.js';
import { sheetData } from './bookData.js';
import { gridRange } from './gridRange.js';

/*
 * Changes of sheets without the commands of the grid around them, which measure every row anew, look through every formula
 * and remember how to undo it all.
 */

export interface SheetPlace {
  readonly commands: ICommandService;
  readonly unitId: string;
  readonly subUnitId: string;
}

function run(
  { commands, unitId, subUnitId }: SheetPlace,
  { id }: { readonly id: string },
  params: object,
): void {
  commands.syncExecuteCommand(id, { unitId, subUnitId, ...params });
}

/** An empty sheet that is not in view. */
export function insertSheet(place: SheetPlace, name: string, index: number): void {
  const { commands, unitId, subUnitId } = place;
  const sheet = mergeWorksheetSnapshotWithDefault(sheetData({ name, rows: [] }, subUnitId));
  commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet }, { fromCollab: true });
}

export const removeSheet = (place: SheetPlace, name: string): void => {
  run(place, RemoveSheetMutation, { subUnitName: name });
};

export const renameSheet = (place: SheetPlace, name: string): void => {
  run(place, SetWorksheetNameMutation, { name });
};

export const moveSheet = (place: SheetPlace, fromOrder: number, toOrder: number): void => {
  run(place, SetWorksheetOrderMutation, { fromOrder, toOrder });
};

export const activateSheet = (place: SheetPlace): void => {
  run(place, SetWorksheetActiveOperation, {});
};

export const setFrozen = (place: SheetPlace, { rows, columns }: Frozen): void => {
  run(place, SetFrozenMutation, {
    startRow: rows || -1,
    startColumn: columns || -1,
    ySplit: rows,
    xSplit: columns,
  });
};

export const setGridlines = (place: SheetPlace, shown: boolean): void => {
  run(place, ToggleGridlinesMutation, { showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
};

export const mergeCells = (place: SheetPlace, range: Range): void => {
  run(place, AddWorksheetMergeMutation, { ranges: [gridRange(range)] });
};

/** Takes apart every merged range that shares a cell with the one given. */
export const unmergeCells = (place: SheetPlace, range: Range, merged: readonly Range[]): void => {
  const ranges = merged.filter((one) => intersection(one, range)).map(gridRange);
  run(place, RemoveWorksheetMergeMutation, { ranges });
};

const WHOLE = { row: 0, column: 0, rows: 1, columns: 1 };

export const setColumnWidth = (place: SheetPlace, column: number, columns: number, pixels: number): void => {
  const ranges = [gridRange({ ...WHOLE, column, columns })];
  run(place, SetWorksheetColWidthMutation, { ranges, colWidth: pixels });
};

export const setRowHeight = (place: SheetPlace, row: number, rows: number, pixels: number): void => {
  const ranges = [gridRange({ ...WHOLE, row, rows })];
  run(place, SetWorksheetRowHeightMutation, { ranges, rowHeight: pixels });
  run(place, SetWorksheetRowIsAutoHeightMutation, { ranges, autoHeightInfo: BooleanNumber.FALSE });
};

export function setDefinedName(
  { commands, unitId }: Pick<SheetPlace, 'commands' | 'unitId'>,
  name: Omit<ISetDefinedNameMutationParam, 'unitId'>,
): void {
  commands.syncExecuteCommand(SetDefinedNameMutation.id, { ...name, unitId });
}
