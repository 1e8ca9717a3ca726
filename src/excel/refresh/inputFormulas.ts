import { cellReference } from '../../workbook/addresses.js';
import type { CellData, Content, InputData, WorkbookData } from '../../workbook/workbook.js';
import { send, type Session } from '../build/session.js';
import type { FoundCell, FoundSheet } from './foundSheets.js';
import { sameContent } from './sameContent.js';

/** A formula that somebody typed where a figure of the case stands. */
export interface InputFormula {
  readonly input: InputData;
  readonly formula: string;
  readonly value: FoundCell;
}

/** Reads what formulas in cells to type into give; of text that begins with `=` that is the text itself. */
export async function readInputFormulas(
  context: Excel.RequestContext,
  session: Session,
  { inputs }: WorkbookData,
  found: ReadonlyMap<string, FoundSheet>,
): Promise<readonly InputFormula[]> {
  const asked = inputs.flatMap((input) => {
    const { sheet, row, column } = input.place;
    const there = found.get(sheet);
    const formula = there?.at(row, column);
    if (!there || typeof formula !== 'string' || !formula.startsWith('=')) return [];
    const worksheet = context.workbook.worksheets.getItem(there.mark.id);
    return [{ input, formula, range: worksheet.getRange(cellReference(row, column)).load('values') }];
  });
  if (asked.length === 0) return [];
  await send(context, session);
  return asked.flatMap(({ input, formula, range }) => {
    const value = range.values[0]![0] as FoundCell;
    return value === formula ? [] : [{ input, formula, value }];
  });
}

/** Whether a formula in a cell gives what is to stand there. */
export const isGiven = (
  formulas: readonly InputFormula[],
  sheet: string,
  cell: CellData,
  wanted: Content | undefined,
): boolean =>
  formulas.some(
    ({ input: { place }, value }) =>
      place.sheet === sheet &&
      place.row === cell.row &&
      place.column === cell.column &&
      sameContent(value, wanted, (name) => name),
  );
