import { apiClass } from '../api/apiClass.js';
import { invalidArgument, itemNotFound, notImplemented } from '../api/errors.js';
import type { ApiObject } from '../api/apiObject.js';
import type { SheetTarget } from '../book/targets.js';
import { area, areaAt } from '../ranges/area.js';
import { MOST_COLUMNS, MOST_ROWS } from '../ranges/geometry.js';

/** The frozen cells; a side that is not frozen counts whole. */
function location({ workbook, sheet }: SheetTarget): ApiObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const range = { row: 0, column: 0, rows: rows || MOST_ROWS, columns: columns || MOST_COLUMNS };
  return workbook.object('Range', area(workbook, sheet, range));
}

const counted = (count: number): number => {
  if (count < 0) throw invalidArgument();
  return count;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanes = apiClass<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    // Whether rows stay frozen when columns are is documented nowhere; `freezeAt` says both.
    freezeRows: ({ sheet }, args) => {
      if (sheet.frozen.columns > 0) throw notImplemented('freezeRows while columns are frozen');
      sheet.setFrozen({ rows: counted(args.optionalWhole(0, 1)), columns: 0 });
    },
    freezeColumns: ({ sheet }, args) => {
      if (sheet.frozen.rows > 0) throw notImplemented('freezeColumns while rows are frozen');
      sheet.setFrozen({ rows: 0, columns: counted(args.optionalWhole(0, 1)) });
    },
    freezeAt: ({ workbook, sheet }, args) => {
      const { range } = args.target(0, 'Range') ?? areaAt(workbook, args.text(0), sheet);
      if (range.row > 0 || range.column > 0)
        throw notImplemented('freezeAt a range that does not begin at A1');
      const rows = range.row + range.rows;
      const columns = range.column + range.columns;
      sheet.setFrozen({
        rows: rows === MOST_ROWS ? 0 : rows,
        columns: columns === MOST_COLUMNS ? 0 : columns,
      });
    },
    unfreeze: ({ sheet }) => {
      sheet.setFrozen({ rows: 0, columns: 0 });
    },
    getLocation: (target) => {
      const found = location(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
  },
});
