import type { LineShift, Range, Sheet } from '../../cells/cells.js';
import { changeFormulas } from '../book/followSheet.js';
import type { Kept, SheetBook } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import { copyOf } from '../rules/rebaseRule.js';
import type { Follow } from './followingLines.js';
import { inheritedRange, movedLine, movedRange, movedRanges, shortened } from './movedLines.js';
import { shiftCharts } from './shiftCharts.js';
import { shiftRules } from './shiftRules.js';

const PAGE_RANGES = ['printArea', 'titleRows', 'titleColumns'];
const BREAKS = { row: 'rowBreaks', column: 'columnBreaks' } as const;

function shiftPage(page: Kept, shift: LineShift): void {
  for (const name of PAGE_RANGES) {
    const held = page[name] as readonly Range[] | undefined;
    if (!held) continue;
    const ranges = movedRanges(held, shift);
    if (ranges.length > 0) page[name] = ranges;
    else Reflect.deleteProperty(page, name);
  }
}

/** Lines that come in among those that stay in view stay in view, too. */
function shiftFrozen(sheet: Sheet, { kind, axis, at, count }: LineShift): void {
  const name = axis === 'row' ? 'rows' : 'columns';
  const before = sheet.frozen[name];
  const grown = at < before ? before + count : before;
  const after = kind === 'insert' ? grown : shortened(before, at, count);
  if (after !== before) sheet.setFrozen({ ...sheet.frozen, [name]: after });
}

function shiftSheetBook(sheet: Sheet, book: SheetBook, shift: LineShift): void {
  book.extras.shiftLines(shift);
  book.links = book.links.flatMap((known) => {
    const range = movedRange(known.range, shift);
    return range ? [{ ...known, range }] : [];
  });
  // What validations hold, several may share.
  book.validations = shiftRules(
    book.validations.map((one) => ({ ...one, data: copyOf(one.data) })),
    shift,
  );
  // They are looks, which lines that come in take over from the one before them.
  book.conditionalFormats = shiftRules(book.conditionalFormats, shift, inheritedRange);
  book[BREAKS[shift.axis]] = book[BREAKS[shift.axis]].flatMap((line) => movedLine(line, shift) ?? []);
  shiftPage(book.page, shift);
  shiftCharts(sheet, book.charts, shift);
}

function shiftTables({ book }: Workbook, sheet: Sheet, shift: LineShift): void {
  book.tables = book.tables.filter((table) => {
    if (table.sheet !== sheet.id) return true;
    const range = movedRange(table.range, shift);
    if (range) table.range = range;
    return range !== undefined;
  });
}

/** Without `=` are the sources of charts, what names stand for, and lists that only look like cells. */
const BARE: ReadonlySet<string> = new Set(['refersTo', 'values', 'xValues']);

function followBook({ book }: Workbook, sheet: Sheet, follow: Follow): void {
  for (const [id, { validations, conditionalFormats, charts, names }] of book.sheets) {
    const rules = [...validations, ...conditionalFormats];
    changeFormulas(rules, (formula) =>
      formula.startsWith('=') ? follow(formula, id === sheet.id) : formula,
    );
    changeFormulas([charts, names], (formula, key) =>
      formula.startsWith('=') || BARE.has(key) ? follow(formula, false) : formula,
    );
  }
}

/** Moves what is kept beside the cells, before these move. */
export function shiftBook(workbook: Workbook, sheet: Sheet, shift: LineShift, follow: Follow): void {
  shiftSheetBook(sheet, workbook.sheetBook(sheet), shift);
  shiftFrozen(sheet, shift);
  shiftTables(workbook, sheet, shift);
  followBook(workbook, sheet, follow);
}
