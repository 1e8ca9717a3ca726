import type { Area } from '../../../workbook/workbook.js';
import type { SheetMark } from '../../build/state/record.js';
import type { Value } from '../found.js';
import { answersTo, type Ask } from '../requests/answersTo.js';
import { around, placed, sizeOf, type Spot } from '../requests/areas.js';
import { bySheet } from '../requests/bySheet.js';
import type { Line } from '../requests/line.js';
import type { AreaOfSheet } from './loadAreas.js';
import { rangeAt } from './rangeAt.js';

/** What a cell holds and shows. */
export interface CellNow extends Spot {
  readonly sheet: SheetMark;
  /** Its formula, or its value where there is none. */
  readonly formula: Value;
  readonly value: Value;
  readonly numberFormat: string;
  /** Whether it may be one of several that a formula fills; undefined where Excel does not tell. */
  readonly mayHaveSpilled: boolean | undefined;
}

/** What asking for an area takes in bytes, and what a cell of its answer usually does. */
const AREA = 600;
const CELL = 150;

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-12-requirement-set */
export const knowsSpills = ({ requirements }: Pick<Line, 'requirements'>): boolean =>
  requirements.isSetSupported('ExcelApi', '1.12');

function cellsAsk(line: Line, sheet: SheetMark, area: Area): Ask<readonly CellNow[]> {
  const spills = knowsSpills(line);
  return {
    weight: AREA + CELL * sizeOf(area),
    ask: () => {
      const range = rangeAt(line, sheet, area);
      range.load(`formulas,values,numberFormat${spills ? ',hasSpill' : ''}`);
      return () => {
        const { formulas, values, numberFormat } = range as Record<
          'formulas' | 'values' | 'numberFormat',
          readonly (readonly Value[])[]
        >;
        // Null where some cells have and others have not.
        const mayHaveSpilled = spills ? (range.hasSpill as boolean | null) !== false : undefined;
        return placed(area, formulas).map(({ row, column, content }) => ({
          sheet,
          row,
          column,
          formula: content,
          value: values[row - area.row]?.[column - area.column] ?? '',
          numberFormat: String(numberFormat[row - area.row]?.[column - area.column]),
          mayHaveSpilled,
        }));
      };
    },
  };
}

/** Reads cells, and some between them. */
export async function readCells(line: Line, areas: readonly AreaOfSheet[]): Promise<readonly CellNow[]> {
  const asks = bySheet(areas).flatMap(({ sheet, things }) =>
    around(things.map(({ area }) => area)).map((area) => cellsAsk(line, sheet, area)),
  );
  const read = await answersTo(asks, line);
  return read.flat();
}
