import type { Area } from '../../../workbook/workbook.js';
import type { SheetMark } from '../../build/state/record.js';
import { answersTo } from '../requests/answersTo.js';
import type { Line } from '../requests/line.js';

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((name) => `areas/items/${name}`);

/** What the answer for one sheet may take, in bytes: some thousand areas. */
const WEIGHT = 300_000;

export interface AreaOfSheet {
  readonly sheet: SheetMark;
  readonly area: Area;
}

/** Where the special cells of some sheets are. */
export async function loadAreas(
  line: Line,
  sheets: readonly SheetMark[],
  type: 'Formulas' | 'DataValidations',
): Promise<readonly AreaOfSheet[]> {
  const found = await answersTo(
    sheets.map((sheet) => ({
      weight: WEIGHT,
      ask: () => {
        const cells = line.context.workbook.worksheets
          .getItem(sheet.id)
          .getRange()
          .getSpecialCellsOrNullObject(type)
          .load(PLACE.join(','));
        return (): readonly AreaOfSheet[] =>
          cells.isNullObject
            ? []
            : cells.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
                sheet,
                area: { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount },
              }));
      },
    })),
    line,
  );
  return found.flat();
}
