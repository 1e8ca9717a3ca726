import type { Method } from '../api/apiClass.js';
import type { Arguments } from '../api/arguments.js';
import { accessDenied, itemNotFound, notImplemented } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import type { Areas } from './area.js';
import { intersection } from './geometry.js';
import { rectangles } from './rectangles.js';

function withFormulas({ sheet, ranges }: Areas): readonly Range[] {
  const used = sheet.usedRange();
  const held = ranges.flatMap((range) => (used && intersection(used, range)) ?? []);
  return held.flatMap((range) => {
    const marks = sheet.formulas(range).map((line) => line.map((formula) => formula !== null));
    return rectangles(marks, range.row, range.column).flatMap(({ value, range: cells }) =>
      value ? [cells] : [],
    );
  });
}

const validated = ({ workbook, sheet, ranges }: Areas): readonly Range[] =>
  workbook
    .sheetBook(sheet)
    .validations.flatMap((one) =>
      one.ranges.flatMap((held) => ranges.flatMap((range) => intersection(held, range) ?? [])),
    );

/** By type: https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype */
const FINDERS: Readonly<Record<string, (areas: Areas) => readonly Range[]>> = {
  Formulas: withFormulas,
  DataValidations: validated,
};

function checkMayAsk({ workbook, sheet }: Areas): void {
  if (workbook.book.guardsSpecialCells && workbook.sheetBook(sheet).protection) throw accessDenied();
}

function found(areas: Areas, args: Arguments): Areas | undefined {
  checkMayAsk(areas);
  const type = args.text(0);
  const find = FINDERS[type];
  if (!find || args.optionalText(1) !== undefined) throw notImplemented(`special cells of the type ${type}`);
  const ranges = find(areas);
  return ranges.length > 0 ? { workbook: areas.workbook, sheet: areas.sheet, ranges } : undefined;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspecialcells-member(1) */
export const specialCells: Readonly<Record<string, Method<Areas>>> = {
  getSpecialCells: (areas, args) => {
    const cells = found(areas, args);
    if (!cells) throw itemNotFound();
    return areas.workbook.object('RangeAreas', cells);
  },
  getSpecialCellsOrNullObject: (areas, args) => {
    const cells = found(areas, args);
    return cells ? areas.workbook.object('RangeAreas', cells) : null;
  },
};
