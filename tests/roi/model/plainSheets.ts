import type { Cell } from '../../../src/formula/expr.js';
import type { Layout, Place } from '../../../src/formula/layout.js';
import { print } from '../../../src/formula/print.js';
import { calculate, cellsOf, KEYS, type Calculation } from '../../../src/roi/model/calculator.js';
import { modelOf, type Model } from '../../../src/roi/model/model.js';
import type { Case } from '../../../src/roi/case/types.js';
import type { Values } from '../../support/libreoffice.js';
import { writePlain, type PlainCell, type PlainName, type PlainSheet } from '../../support/plainXlsx.js';

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

const LETTERS = 26;
const FIRST_LETTER = 65;

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + ((column - 1) % LETTERS));
  return column > LETTERS ? letters(Math.floor((column - 1) / LETTERS)) + last : last;
}
const address = ({ row, column }: Place): string => `${letters(column)}${row}`;
const sheetsFor = (prefix: string): readonly [rows: string, cells: string] => [
  `${prefix} rows`,
  `${prefix} cells`,
];
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

/** The cells of one case by sheet and row, every formula with a wrong value stored beside it. */
function cellsBySheet({ model, tape, layout, prefix }: Sheets, names: boolean): readonly PlainSheet[] {
  const sheets = new Map(sheetsFor(prefix).map((name) => [name, new Map<number, PlainCell[]>()]));
  const put = (place: Place, value: number | string, formula?: string): void => {
    const rows = sheets.get(place.sheet)!;
    const row = rows.get(place.row) ?? [];
    rows.set(place.row, row);
    row.push({ at: address(place), value, ...(formula !== undefined && { formula }) });
  };
  for (let month = 1; month <= layout.months; month++) put(layout.header(`${prefix} rows`, month)!, month);
  // What a row begins with stands to the left of it.
  const beginnings = new Map([...model.beginnings].map(([cell, row]) => [row as Cell, cell]));
  const cells = cellsOf(model).flatMap((cell) => {
    if (model.beginnings.has(cell)) return [];
    const beginning = beginnings.get(cell);
    return beginning ? [beginning, cell] : [cell];
  });
  for (const cell of cells) {
    for (const month of monthsOf(cell, layout.months)) {
      const place = layout.place(cell, month);
      if (cell.expr) put(place, WRONG, print(cell, { layout, texts: KEYS, to: 'file', names }, month));
      else put(place, tape.value(cell, KEYS, month));
    }
  }
  return [...sheets].map(([name, rows]) => ({ name, rows }));
}

const namesIn = ({ model, layout }: Sheets): readonly PlainName[] =>
  cellsOf(model).flatMap((cell) => {
    if (cell.name === undefined) return [];
    const { sheet, row, column } = layout.place(cell);
    return [{ name: cell.name, ref: `'${sheet}'!$${letters(column)}$${row}` }];
  });

/** Several cases in one file. */
export const fileOf = (all: readonly Sheets[], names: boolean): Uint8Array =>
  writePlain(
    all.flatMap((sheets) => cellsBySheet(sheets, names)),
    names ? all.flatMap(namesIn) : [],
  );

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

/** Values do not tell numbers from texts: a cell holds what it is expected to hold. */
function valueAt(values: Values, { sheet, row, column }: Place, expected: unknown): unknown {
  const text = values.get(sheet)?.[row - 1]?.[column - 1] ?? '';
  return typeof expected === 'number' && text !== '' ? Number(text) : text;
}

/** Every formula as LibreOffice computed it against the tape. */
export function compared(values: Values, all: readonly Sheets[]): Compared {
  let cells = 0;
  const different: string[] = [];
  for (const { model, tape, layout, prefix } of all) {
    const scale =
      Math.abs(tape.number(model.active.total.pvBenefits)) + Math.abs(tape.number(model.active.costs.total));
    for (const cell of cellsOf(model)) {
      if (!cell.expr) continue;
      for (const month of monthsOf(cell, layout.months)) {
        cells += 1;
        const expected = tape.value(cell, KEYS, month);
        const value = valueAt(values, layout.place(cell, month), expected);
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
