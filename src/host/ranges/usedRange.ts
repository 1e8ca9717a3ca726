import type { Method } from '../api/apiClass.js';
import { itemNotFound, notImplemented } from '../api/errors.js';
import type { Range, Sheet } from '../../cells/cells.js';
import type { SheetTarget } from '../book/targets.js';
import { area, type Area } from './area.js';
import { intersection } from './geometry.js';

/** The smallest range with every value, and with every format too unless only values count. */
function usedOf(sheet: Sheet, valuesOnly: boolean): Range | undefined {
  if (valuesOnly) return sheet.usedRange();
  if (!sheet.touchedRange) throw notImplemented('getUsedRange that counts formats, over these cells,');
  return sheet.touchedRange();
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet: of a blank sheet it is the top left cell. */
export const usedRangeOfSheet: Readonly<Record<string, Method<SheetTarget>>> = {
  getUsedRange: ({ workbook, sheet }, args) => {
    const used = usedOf(sheet, args.optionalFlag(0)) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return workbook.object('Range', area(workbook, sheet, used));
  },
  getUsedRangeOrNullObject: ({ workbook, sheet }, args) => {
    const used = usedOf(sheet, args.optionalFlag(0));
    return used ? workbook.object('Range', area(workbook, sheet, used)) : null;
  },
};

function usedWithin({ sheet, range }: Area, valuesOnly: boolean): Range | undefined {
  const used = usedOf(sheet, valuesOnly);
  return used && intersection(used, range);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range: of a blank range there is none. */
export const usedRangeOfRange: Readonly<Record<string, Method<Area>>> = {
  getUsedRange: (target, args) => {
    const used = usedWithin(target, args.optionalFlag(0));
    if (!used) throw itemNotFound();
    return target.workbook.object('Range', area(target.workbook, target.sheet, used));
  },
  getUsedRangeOrNullObject: (target, args) => {
    const used = usedWithin(target, args.optionalFlag(0));
    return used ? target.workbook.object('Range', area(target.workbook, target.sheet, used)) : null;
  },
};
