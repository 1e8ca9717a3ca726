import type { Method } from '../api/apiClass.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument, invalidOperation } from '../api/errors.js';
import type { SheetTarget } from '../book/targets.js';
import { splitAddresses } from '../ranges/addresses.js';
import { area, areaAt, areaWithin, LONGEST_ADDRESS, type Areas } from '../ranges/area.js';
import { WHOLE_SHEET } from '../ranges/geometry.js';
import { checkStructure } from './checkProtection.js';
import { visibilityOf } from './sheetProperties.js';

function cells(target: SheetTarget, args: Arguments, size: { rows: number; columns: number }) {
  const whole = area(target.workbook, target.sheet, WHOLE_SHEET);
  return areaWithin(whole, { row: args.whole(0), column: args.whole(1), ...size });
}

function rangesAt({ workbook, sheet }: SheetTarget, text: string | undefined): Areas {
  if (text === undefined) return area(workbook, sheet, WHOLE_SHEET);
  // All of it together: https://github.com/OfficeDev/office-js/issues/5198
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  const areas = splitAddresses(text).map((address) => areaAt(workbook, address, sheet));
  const [first] = areas;
  if (!first || areas.some((one) => one.sheet.id !== first.sheet.id)) throw invalidArgument();
  return { ...first, ranges: areas.map(({ range }) => range) };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const sheetMethods: Readonly<Record<string, Method<SheetTarget>>> = {
  getRange: ({ workbook, sheet }, args) =>
    workbook.object('Range', areaAt(workbook, args.optionalText(0), sheet)),
  getRanges: (target, args) => {
    const { workbook, sheet, ranges } = rangesAt(target, args.optionalText(0));
    return workbook.object('RangeAreas', { workbook, sheet, ranges });
  },
  getCell: (target, args) => target.workbook.object('Range', cells(target, args, { rows: 1, columns: 1 })),
  getRangeByIndexes: (target, args) =>
    target.workbook.object('Range', cells(target, args, { rows: args.whole(2), columns: args.whole(3) })),
  activate: ({ sheet }) => {
    sheet.activate();
  },
  calculate: ({ workbook }) => {
    void workbook.cells.recalculate();
  },
  delete: (target) => {
    const { workbook, sheet } = target;
    checkStructure(workbook);
    if (visibilityOf(target) === 'VeryHidden') throw invalidOperation();
    // A workbook shows at least one sheet.
    const others = workbook.cells.sheets().filter(({ id }) => id !== sheet.id);
    if (!others.some(({ visibility }) => visibility === 'visible')) throw invalidOperation();
    workbook.followSheet(sheet.name, undefined);
    sheet.delete();
  },
};
