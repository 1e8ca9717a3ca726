import type { LineShift } from '../../cells/cells.js';
import type { Method } from '../api/apiClass.js';
import { invalidArgument, notImplemented } from '../api/errors.js';
import { area, type Area } from '../ranges/area.js';
import { isEntireColumn, isEntireRow } from '../ranges/geometry.js';
import { checkShift } from './checkShift.js';
import { followCells } from './followCells.js';
import { followingLines } from './followingLines.js';
import { spanOf } from './movedLines.js';
import { shiftBook } from './shiftBook.js';
import { shiftCells } from './shiftCells.js';

/** Where cells go, by https://learn.microsoft.com/javascript/api/excel/excel.insertshiftdirection and deleteshiftdirection */
const DIRECTIONS = {
  insert: { row: 'Down', column: 'Right' },
  delete: { row: 'Up', column: 'Left' },
} as const;

function shiftMeant({ range }: Area, kind: LineShift['kind'], direction: string): LineShift {
  const { row, column } = DIRECTIONS[kind];
  if (direction !== row && direction !== column) throw invalidArgument();
  const axis = direction === row ? 'row' : 'column';
  const [isWhole, isSheet] = [isEntireRow(range), isEntireRow(range) && isEntireColumn(range)];
  if (isSheet || !(axis === 'row' ? isWhole : isEntireColumn(range)))
    throw notImplemented(`Range.${kind} of anything but whole ${axis}s`);
  const { first, count } = spanOf(range, axis);
  return { kind, axis, at: first, count };
}

function shiftLines(target: Area, shift: LineShift): void {
  const { workbook, sheet } = target;
  checkShift(workbook, sheet, shift);
  const follow = followingLines(sheet.name, shift);
  workbook.shiftLines(sheet, shift, () => {
    shiftBook(workbook, sheet, shift, follow);
    shiftCells(sheet, shift);
    followCells(workbook, sheet, follow);
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) */
export const insertLines: Method<Area> = (target, args) => {
  const { workbook, sheet, range } = target;
  shiftLines(target, shiftMeant(target, 'insert', args.text(0)));
  return workbook.object('Range', area(workbook, sheet, range));
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1) */
export const deleteLines: Method<Area> = (target, args) => {
  shiftLines(target, shiftMeant(target, 'delete', args.text(0)));
};
