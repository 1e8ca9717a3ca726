import type { Method, Property } from '../api/apiClass.js';
import { invalidArgument, itemNotFound, notImplemented } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import { area, type Area } from './area.js';
import { contains, isOneCell } from './geometry.js';

/*
 * Formulas that fill more than their cell: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays
 */

function spillFrom({ sheet }: Area, row: number, column: number): Range | undefined {
  if (!sheet.spill) throw notImplemented('what formulas spill into, over these cells,');
  return sheet.spill(row, column);
}

/** A spill is seldom far from its formula: cells that hold formulas are looked at, all of them. */
function spillsOf(target: Area): readonly Range[] {
  const used = target.sheet.usedRange();
  if (!used) return [];
  return target.sheet
    .formulas(used)
    .flatMap((line, down) =>
      line.flatMap((formula, along) =>
        formula === null ? [] : (spillFrom(target, used.row + down, used.column + along) ?? []),
      ),
    );
}

function hasSpill(target: Area): boolean | null {
  const spills = spillsOf(target);
  if (spills.length === 0) return false;
  const { row, column, rows, columns } = target.range;
  const isSpilled = (at: number) =>
    spills.some((spill) => contains(spill, row + Math.floor(at / columns), column + (at % columns)));
  const first = isSpilled(0);
  for (let at = 1; at < rows * columns; at += 1) if (isSpilled(at) !== first) return null;
  return first;
}

function spillOf(target: Area): Range | undefined {
  if (!isOneCell(target.range)) throw invalidArgument();
  return spillFrom(target, target.range.row, target.range.column);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member */
export const spillProperty: Property<Area> = { read: hasSpill };

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorange-member(1) */
export const spilling: Readonly<Record<string, Method<Area>>> = {
  getSpillingToRange: (target) => {
    const spill = spillOf(target);
    if (!spill) throw itemNotFound();
    return target.workbook.object('Range', area(target.workbook, target.sheet, spill));
  },
  getSpillingToRangeOrNullObject: (target) => {
    const spill = isOneCell(target.range) ? spillOf(target) : undefined;
    return spill ? target.workbook.object('Range', area(target.workbook, target.sheet, spill)) : null;
  },
};
