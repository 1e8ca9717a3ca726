import * as XLSX from 'xlsx';
import type { Cell } from '../../../src/formula/expr.js';
import type { Layout, Place } from '../../../src/formula/layout.js';
import { print } from '../../../src/formula/print.js';
import { calculate, cellsOf, KEYS, type Calculation } from '../../../src/roi/model/calculator.js';
import { modelOf, type Model } from '../../../src/roi/model/model.js';
import type { Case } from '../../../src/roi/case/types.js';

/** Month 1; the cell that a row begins with stands before it. */
const FIRST_MONTH = 4;
/** A value no formula here yields: one that is still there afterwards was not recalculated. */
const WRONG = 987_654.321;

/** Rows one under the other with their months across, single cells in a sheet of their own. */
export function plainLayout(model: Model, prefix: string): Layout {
  const places = new Map<Cell, Place>();
  const next = { rows: 2, cells: 1 };
  for (const cell of cellsOf(model)) {
    if (model.beginnings.has(cell)) continue;
    if (cell.kind === 'row')
      places.set(cell, { sheet: `${prefix} rows`, row: next.rows++, column: FIRST_MONTH });
    else places.set(cell, { sheet: `${prefix} cells`, row: next.cells++, column: 2 });
  }
  for (const [cell, row] of model.beginnings)
    places.set(cell, { ...places.get(row)!, column: FIRST_MONTH - 1 });
  return {
    months: model.months,
    place(cell, month = 1) {
      const place = places.get(cell);
      if (!place) throw new Error(`${cell.id} is in no group`);
      return cell.kind === 'row' ? { ...place, column: place.column + month - 1 } : place;
    },
    header: (sheet, month) =>
      sheet === `${prefix} rows` ? { sheet, row: 1, column: FIRST_MONTH + month - 1 } : undefined,
  };
}

const address = ({ row, column }: Place): string => XLSX.utils.encode_cell({ r: row - 1, c: column - 1 });
const monthsOf = (cell: Cell, months: number): readonly (number | undefined)[] =>
  cell.kind === 'row' ? Array.from({ length: months }, (_, at) => at + 1) : [undefined];

export interface Sheets extends Calculation {
  readonly layout: Layout;
  readonly prefix: string;
}

export function sheetsOf(theCase: Case, prefix: string): Sheets {
  const model = modelOf(theCase);
  return { ...calculate(model), layout: plainLayout(model, prefix), prefix };
}

/** Several cases in one file, every formula with a wrong value stored beside it. */
export function fileOf(all: readonly Sheets[], names: boolean): Uint8Array {
  const book = XLSX.utils.book_new();
  const defined: XLSX.DefinedName[] = [];
  for (const { model, tape, layout, prefix } of all) {
    const sheets = new Map<string, XLSX.WorkSheet>(
      [`${prefix} rows`, `${prefix} cells`].map((name) => [name, { '!ref': 'A1:BP6000' }]),
    );
    const put = (place: Place, content: XLSX.CellObject): void => {
      sheets.get(place.sheet)![address(place)] = content;
    };
    for (let month = 1; month <= layout.months; month++)
      put(layout.header(`${prefix} rows`, month)!, { t: 'n', v: month });
    for (const cell of cellsOf(model)) {
      for (const month of monthsOf(cell, layout.months)) {
        const place = layout.place(cell, month);
        if (cell.expr) {
          put(place, { t: 'n', v: WRONG, f: print(cell, { layout, texts: KEYS, to: 'file', names }, month) });
        } else {
          const value = tape.value(cell, KEYS, month);
          put(place, typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value });
        }
      }
      if (names && cell.name !== undefined) {
        const place = layout.place(cell);
        const { column } = place;
        defined.push({
          Name: cell.name,
          Ref: `'${place.sheet}'!$${XLSX.utils.encode_col(column - 1)}$${place.row}`,
        });
      }
    }
    for (const [name, sheet] of sheets) XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Names: defined };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** Sums of this size round in their own digits; what is left of them when they cancel is nothing. */
const isClose = (found: number, expected: number, scale: number): boolean =>
  Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected), 1e-3 * scale, 1e-6);

/** A rate is as good as the other when the flows are worth as little at it. */
const isRate = (id: string): boolean => /\.irr(?:Month|YearlyFlows|MonthlyFlows)?(?:First|Second)?$/.test(id);

export interface Compared {
  readonly cells: number;
  /** What differs, as `id month: LibreOffice, tape`. */
  readonly different: readonly string[];
}

/** Every formula as LibreOffice computed it against the tape. */
export function compared(file: Uint8Array, all: readonly Sheets[]): Compared {
  const book = XLSX.read(file, { type: 'array' });
  let cells = 0;
  const different: string[] = [];
  for (const { model, tape, layout, prefix } of all) {
    const scale =
      Math.abs(tape.number(model.active.total.pvBenefits)) + Math.abs(tape.number(model.active.costs.total));
    for (const cell of cellsOf(model)) {
      if (!cell.expr) continue;
      for (const month of monthsOf(cell, layout.months)) {
        cells += 1;
        const place = layout.place(cell, month);
        const found = book.Sheets[place.sheet]?.[address(place)] as XLSX.CellObject | undefined;
        const value = found?.t === 'e' ? `error ${found.w ?? ''}` : found?.v;
        const expected = tape.value(cell, KEYS, month);
        const agrees =
          typeof value === 'number' && typeof expected === 'number'
            ? isClose(value, expected, scale) || (isRate(cell.id) && Math.abs(value - expected) < 1e-8)
            : value === expected;
        if (!agrees)
          different.push(`${prefix} ${cell.id} ${month ?? ''}: ${String(value)}, ${String(expected)}`);
      }
    }
  }
  return { cells, different };
}
