import { e, toExpr } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import { LARGEST } from '../../roi/case/values.js';
import type { Entry } from '../../roi/model/book.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import type { NumberRule, Sheet } from '../sheet.js';
import { formatOf } from '../units.js';
import type { Area } from '../workbook.js';
import { inputPrompt } from './inputPrompt.js';

export interface InputOptions {
  /** Where the unit's own format does not serve. */
  readonly format?: Format;
  /** Asked for and not entered: the cell stays empty. */
  readonly open?: boolean;
  /** Room for more, which nobody asks for: empty too. */
  readonly spare?: boolean;
}

function ruleOf({ unit, from, to, whole = unit === 'months', least, most }: Entry): NumberRule {
  const lowest = Math.max(from, -LARGEST);
  return {
    kind: whole ? 'whole' : 'decimal',
    // An empty cell counts as 0.
    from: least ? e.max(lowest, least) : lowest,
    to: most ? toExpr(most) : Math.min(to, LARGEST),
  };
}

function validated(sheet: Sheet, area: Area, entry: Entry, format: Format, context: Context): void {
  const { cell } = entry;
  sheet.validate({
    area,
    rule: cell.kind === 'choice' ? (cell as Cell<'choice'>) : ruleOf(entry),
    ...inputPrompt(entry, format, context),
  });
}

/** A cell to type into: blue, unlocked, with what it takes said before and after. */
export function inputCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  context: Context,
  draft: Draft,
  { format: asked, open = false, spare = false }: InputOptions = {},
): void {
  const entry = draft.entryOf(cell);
  const format = asked ?? formatOf(entry.unit);
  const role = open ? 'inputOpen' : spare ? 'inputSpare' : 'input';
  sheet.put(row, column, `${role}.${format}`, cell);
  validated(sheet, { row, column, rows: 1, columns: 1 }, entry, format, context);
}

/** A row of cells to type into, one for each month; open ones stay empty. */
export function inputMonths(
  sheet: Sheet,
  row: number,
  cell: Cell<'row'>,
  context: Context,
  draft: Draft,
  isOpen: (month: number) => boolean = () => false,
): void {
  const entry = draft.entryOf(cell);
  const format = formatOf(entry.unit);
  sheet.months(row, (month) => `${isOpen(month) ? 'inputOpen' : 'input'}.${format}`, cell);
  const column = sheet.setup.firstMonth ?? 1;
  validated(sheet, { row, column, rows: 1, columns: context.model.months }, entry, format, context);
}
