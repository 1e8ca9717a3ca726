import type { Area } from '../../../workbook/workbook.js';
import { answersTo } from '../requests/answersTo.js';
import { sizeOf, spotsOf } from '../requests/areas.js';
import type { Line } from '../requests/line.js';
import { knowsSpills, type CellNow } from './cells.js';
import { rangeAt } from './rangeAt.js';

/** A cell with a formula, and what the formula fills. */
export interface Filling extends CellNow {
  readonly area: Area;
}

/** What asking for a spill and its answer take, in bytes. */
const WEIGHT = 800;

const alone = ({ row, column }: CellNow): Area => ({ row, column, rows: 1, columns: 1 });

async function askSpills(line: Line, cells: readonly CellNow[]): Promise<readonly Filling[]> {
  const asks = cells.map((cell) => ({
    weight: WEIGHT,
    ask: () => {
      const filled = rangeAt(line, cell.sheet, alone(cell))
        .getSpillingToRangeOrNullObject()
        .load('rowCount,columnCount');
      return (): Filling => ({
        ...cell,
        area: filled.isNullObject
          ? alone(cell)
          : { ...alone(cell), rows: filled.rowCount, columns: filled.columnCount },
      });
    },
  }));
  return answersTo(asks, line);
}

/**
 * What the formulas of some cells fill: of most the cell itself. Cells that are filled from another one may show its
 * formula, but have none.
 */
export async function readSpills(line: Line, cells: readonly CellNow[]): Promise<readonly Filling[]> {
  const doubtful = knowsSpills(line) ? cells.filter(({ mayHaveSpilled }) => mayHaveSpilled) : [];
  const spilled = (await askSpills(line, doubtful)).filter(({ area }) => sizeOf(area) > 1);
  const keyOf = ({ sheet, row, column }: Pick<CellNow, 'sheet' | 'row' | 'column'>) =>
    `${row},${column},${sheet.id}`;
  const anchors = new Map(spilled.map((one) => [keyOf(one), one]));
  const filled = new Set(
    spilled.flatMap(({ sheet, area }) => spotsOf(area).map((spot) => keyOf({ sheet, ...spot }))),
  );
  return cells.flatMap((cell): Filling | readonly [] => {
    const key = keyOf(cell);
    return anchors.get(key) ?? (filled.has(key) ? [] : { ...cell, area: alone(cell) });
  });
}
