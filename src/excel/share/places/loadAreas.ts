import type { Area } from '../../../workbook/workbook.js';
import { obstacleOf } from '../../build/problem.js';
import type { SheetMark } from '../../build/state/record.js';
import { answersTo, type Ask } from '../requests/answersTo.js';
import type { Line } from '../requests/line.js';

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** What the answer for one sheet may take, in bytes: some thousand areas. */
const WEIGHT = 300_000;

export interface AreaOfSheet {
  readonly sheet: SheetMark;
  readonly area: Area;
}

const placedOn = (
  sheet: SheetMark,
  { rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, (typeof PLACE)[number]>,
): AreaOfSheet => ({
  sheet,
  area: { row: rowIndex + 1, column: columnIndex + 1, rows: rowCount, columns: columnCount },
});

type Special = 'Formulas' | 'DataValidations';

function specialAsk(line: Line, sheet: SheetMark, type: Special): Ask<readonly AreaOfSheet[]> {
  return {
    weight: WEIGHT,
    ask: () => {
      const cells = line.context.workbook.worksheets
        .getItem(sheet.id)
        .getRange()
        .getSpecialCellsOrNullObject(type)
        .load(PLACE.map((name) => `areas/items/${name}`).join(','));
      return () => (cells.isNullObject ? [] : cells.areas.items.map((area) => placedOn(sheet, area)));
    },
  };
}

/** Formulas have values; cells without one may have a validation. */
function usedAsk(line: Line, sheet: SheetMark, type: Special): Ask<readonly AreaOfSheet[]> {
  return {
    weight: WEIGHT,
    ask: () => {
      const used = line.context.workbook.worksheets
        .getItem(sheet.id)
        .getUsedRangeOrNullObject(type === 'Formulas')
        .load(PLACE.join(','));
      return () => (used.isNullObject ? [] : [placedOn(sheet, used)]);
    },
  };
}

const isRefused = (error: unknown): boolean => obstacleOf(error).problem === 'refused';

/**
 * Where the special cells of some sheets are, and where Excel refuses to tell, as macros have it of protected sheets, all
 * cells in use: nothing else may be asked for at the same time, as Excel does none of a request of which it refuses a part.
 */
export async function loadAreas(
  line: Line,
  sheets: readonly SheetMark[],
  type: Special,
): Promise<readonly AreaOfSheet[]> {
  try {
    const found = await answersTo(
      sheets.map((sheet) => specialAsk(line, sheet, type)),
      line,
    );
    return found.flat();
  } catch (error) {
    if (!isRefused(error)) throw error;
    const [sheet, ...others] = sheets;
    if (sheet && others.length === 0) return (await answersTo([usedAsk(line, sheet, type)], line)).flat();
    const each: (readonly AreaOfSheet[])[] = [];
    for (const one of sheets) each.push(await loadAreas(line, [one], type));
    return each.flat();
  }
}
