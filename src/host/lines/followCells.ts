import type { CellInput, Sheet } from '../../cells/cells.js';
import type { Workbook } from '../book/workbook.js';
import type { Follow } from './followingLines.js';

type Formulas = readonly (string | null)[];

/** Writes the formulas of a row that are others now; cells between them stay as they are. */
function writeChanged(sheet: Sheet, row: number, first: number, before: Formulas, after: Formulas): void {
  let run: CellInput[] = [];
  const write = (end: number) => {
    const column = first + end - run.length;
    if (run.length > 0) sheet.write({ row, column, rows: 1, columns: run.length }, [run]);
    run = [];
  };
  after.forEach((formula, at) => {
    if (formula === null || formula === before[at]) write(at);
    else run.push({ formula });
  });
  write(after.length);
}

/** The formulas in cells, and the names of the workbook. */
export function followCells({ cells }: Workbook, shifted: Sheet, follow: Follow): void {
  for (const sheet of cells.sheets()) {
    const used = sheet.usedRange();
    if (!used) continue;
    const isOnSheet = sheet.id === shifted.id;
    sheet.formulas(used).forEach((line, down) => {
      const followed = line.map((formula) => (formula === null ? null : follow(formula, isOnSheet)));
      writeChanged(sheet, used.row + down, used.column, line, followed);
    });
  }
  for (const name of cells.names()) {
    const refersTo = follow(name.refersTo, false);
    if (refersTo !== name.refersTo) cells.setName({ ...name, refersTo });
  }
}
