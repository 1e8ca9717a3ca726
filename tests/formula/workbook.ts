import * as XLSX from 'xlsx';
import type { Cell } from '../../src/formula/expr.js';
import type { Layout, Place } from '../../src/formula/layout.js';
import { print } from '../../src/formula/print.js';
import type { Tape } from '../../src/formula/tape.js';
import type { Texts } from '../../src/formula/words.js';

const MONTHS_FROM_COLUMN = 4;
const HEADER_ROW = 2;
const FIRST_ROW = 3;

/** Names that must be quoted, one with an apostrophe. */
export const SHEETS = { inputs: 'Inputs', rows: 'Cash flow', results: "O'Brien & co" } as const;

const sheetOf = ({ kind, expr }: Cell): string =>
  kind === 'row' ? SHEETS.rows : expr ? SHEETS.results : SHEETS.inputs;

/**
 * Rows one under the other with their months across, inputs and results in columns of their own. A cell listed in
 * `beginnings` stands before month 1 of its row.
 */
export function gridLayout(
  cells: readonly Cell[],
  months: number,
  beginnings: ReadonlyMap<Cell, Cell<'row'>> = new Map(),
): Layout {
  const places = new Map<Cell, Place>();
  const next = new Map<string, number>();
  for (const cell of cells) {
    if (beginnings.has(cell)) continue;
    const sheet = sheetOf(cell);
    const row = next.get(sheet) ?? FIRST_ROW;
    next.set(sheet, row + 1);
    places.set(cell, { sheet, row, column: cell.kind === 'row' ? MONTHS_FROM_COLUMN : 2 });
  }
  for (const [cell, row] of beginnings) {
    places.set(cell, { ...places.get(row)!, column: MONTHS_FROM_COLUMN - 1 });
  }
  return {
    months,
    place(cell, month = 1) {
      const place = places.get(cell)!;
      return cell.kind === 'row' ? { ...place, column: place.column + month - 1 } : place;
    },
    header: (sheet, month) =>
      sheet === SHEETS.rows ? { sheet, row: HEADER_ROW, column: MONTHS_FROM_COLUMN + month - 1 } : undefined,
  };
}

const address = ({ row, column }: Place): string => XLSX.utils.encode_cell({ r: row - 1, c: column - 1 });

/** A value no formula here yields: one that is still there after recalculation was not recalculated. */
export const WRONG = 987_654.321;

interface Given {
  readonly cells: readonly Cell[];
  readonly layout: Layout;
  readonly tape: Tape;
  readonly texts: Texts;
}

const monthsOf = (cell: Cell, months: number): readonly (number | undefined)[] =>
  cell.kind === 'row' ? Array.from({ length: months }, (_, at) => at + 1) : [undefined];

/** The cells as a file, every formula with a wrong value stored beside it. */
export function workbookOf({ cells, layout, tape, texts }: Given): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheets = new Map<string, XLSX.WorkSheet>(
    Object.values(SHEETS).map((name) => [name, { '!ref': 'A1:CZ2000', A1: { t: 's', v: name } }]),
  );
  const names: XLSX.DefinedName[] = [];
  const put = (place: Place, content: XLSX.CellObject): void => {
    sheets.get(place.sheet)![address(place)] = content;
  };
  for (let month = 1; month <= layout.months; month++)
    put(layout.header(SHEETS.rows, month)!, { t: 'n', v: month });
  for (const cell of cells) {
    for (const month of monthsOf(cell, layout.months)) {
      const place = layout.place(cell, month);
      if (cell.expr) {
        put(place, { t: 'n', v: WRONG, f: print(cell, { layout, texts, to: 'file', names: true }, month) });
      } else {
        const value = tape.value(cell, texts, month);
        put(place, typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value });
      }
    }
    if (cell.name !== undefined) {
      const place = layout.place(cell);
      const [, column = '', row = ''] = /([A-Z]+)(\d+)/.exec(address(place)) ?? [];
      names.push({ Name: cell.name, Ref: `'${place.sheet.replaceAll("'", "''")}'!$${column}$${row}` });
    }
  }
  for (const [name, sheet] of sheets) XLSX.utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Names: names };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What stands in a cell of a file: NaN for an error. */
export function reader(bytes: Uint8Array): (place: Place) => number | string | boolean | undefined {
  const book = XLSX.read(bytes, { type: 'array' });
  return (place) => {
    const found = book.Sheets[place.sheet]?.[address(place)] as XLSX.CellObject | undefined;
    if (found?.t === 'e') return NaN;
    return found?.v as number | string | boolean | undefined;
  };
}
