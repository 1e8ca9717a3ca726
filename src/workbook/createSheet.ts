import type { Cell } from '../formula/expr.js';
import type { SheetId } from '../i18n/workbookSheets.en.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Drawn, Item, Put, Sheet, SheetSetup } from './sheet.js';
import type { StyleName } from './styles.js';

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const into =
  <E>(list: E[]) =>
  (entry: E): void => {
    list.push(entry);
  };

const nothingDrawn = (heights: Drawn['heights']): Growing<Drawn> => ({
  puts: [],
  links: [],
  notes: [],
  validations: [],
  highlights: [],
  alarms: [],
  tables: [],
  charts: [],
  merged: [],
  heights,
  continued: [],
  breaks: [],
  lastPrinted: undefined,
  apart: undefined,
  calendar: undefined,
});

/** An empty sheet; what is put on it has its place in the draft from then on. */
export function createSheet(id: SheetId, setup: SheetSetup, context: Context, draft: Draft): Sheet {
  const { words, model, beginnings } = context;
  const name = words.sheets.names[id];
  const heights: Record<number, number> = {};
  const drawn = nothingDrawn(heights);
  const taken = new Set<string>();
  let last = 0;

  function add(put: Put): void {
    const at = `${put.row}:${put.column}`;
    if (taken.has(at)) throw new Error(`${id}: two things stand in row ${put.row}, column ${put.column}`);
    taken.add(at);
    last = Math.max(last, put.row);
    drawn.puts.push(put);
  }

  function put(row: number, column: number, style: StyleName, item?: Item): void {
    if (typeof item === 'object') draft.place(item, { sheet: name, row, column });
    add({ row, column, style, ...(item !== undefined && { item }) });
  }

  function months(row: number, style: Parameters<Sheet['months']>[1], cell: Cell<'row'>): void {
    const styleOf = typeof style === 'string' ? () => style : style;
    const { firstMonth } = setup;
    if (firstMonth === undefined) throw new Error(`${id} has no months`);
    draft.place(cell, { sheet: name, row, column: firstMonth });
    const beginning = beginnings.get(cell);
    if (beginning) put(row, firstMonth - 1, styleOf(0), beginning);
    for (let month = 1; month <= model.months; month++)
      add({ row, column: firstMonth + month - 1, style: styleOf(month), item: cell, month });
  }

  return {
    id,
    name,
    setup,
    drawn,
    put,
    months,
    nextRow() {
      last += 1;
      return last;
    },
    skip(rows = 1) {
      last += rows;
    },
    lastRow: () => last,
    calendar(row) {
      drawn.calendar = row;
    },
    link(row, column, to, tip) {
      drawn.links.push({ row, column, to, tip });
    },
    note(row, column, text) {
      drawn.notes.push({ row, column, text });
    },
    height(row, points) {
      heights[row] = points;
    },
    validate: into(drawn.validations),
    highlight: into(drawn.highlights),
    alarm: into(drawn.alarms),
    table: into(drawn.tables),
    chart: into(drawn.charts),
    merge: into(drawn.merged),
    continues: into(drawn.continued),
    breakAfter: into(drawn.breaks),
    printUpTo(row) {
      drawn.lastPrinted = row;
    },
    printApart(columns) {
      drawn.apart = { after: last, columns };
    },
  };
}
