import type { Format } from '../formats.js';
import type { Item, Sheet } from '../sheet.js';
import type { PlainStyle, Role, StyleName } from '../styles.js';

/** What stands in a cell whose style is not that of its column. */
export interface Styled {
  readonly style: StyleName;
  readonly item: Item;
}

/** A column of a table: what it is called and what it shows of a record. */
export interface Column<R> {
  readonly head: string;
  /** Of a figure its format; of words their style. */
  readonly as: { readonly format: Format; readonly role?: Role } | { readonly words: PlainStyle };
  readonly of: (record: R) => Item | Styled | undefined;
  /** In the last row. */
  readonly total?: Item | undefined;
  /** Red below zero. */
  readonly alarms?: boolean;
  /** Where it stands when not right of the one before. */
  readonly at?: number;
}

export interface TableSetup {
  /** What the last row is called; without it there is none. */
  readonly total?: string;
  /** The head of the sheet itself, in the dark band. */
  readonly isHead?: boolean;
  /** The head of the sheet says already what the columns are. */
  readonly isHeadless?: boolean;
}

/** Where a table stands; without a head of its own `head` is the row before. */
export interface TableRows {
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

interface Placed<R> extends Column<R> {
  readonly column: number;
}

const placed = <R>(columns: readonly Column<R>[]): readonly Placed<R>[] =>
  columns.reduce<Placed<R>[]>(
    (done, column) => [...done, { ...column, column: column.at ?? (done.at(-1)?.column ?? 0) + 1 }],
    [],
  );

const isStyled = (item: Item | Styled): item is Styled => typeof item === 'object' && 'style' in item;

const INDENTED: readonly PlainStyle[] = ['note', 'labelIndented', 'referenceIndented'];

function headStyle<R>(column: Column<R> | undefined, isHead: boolean): PlainStyle {
  const as = column?.as ?? { words: 'label' };
  if ('format' in as) return isHead ? 'headNumber' : 'subheadNumber';
  if (INDENTED.includes(as.words)) return isHead ? 'headIndented' : 'subheadIndented';
  return isHead ? 'head' : 'subhead';
}

function headRow<R>(sheet: Sheet, columns: readonly Placed<R>[], isHead: boolean): number {
  const row = sheet.nextRow();
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const last = Math.max(...byColumn.keys());
  for (let at = 1; at <= last; at++) {
    const column = byColumn.get(at);
    sheet.put(row, at, headStyle(column, isHead), column?.head);
  }
  return row;
}

function totalRow<R>(sheet: Sheet, columns: readonly Placed<R>[], label: string): void {
  const row = sheet.nextRow();
  columns.forEach(({ as, column, total }, at) => {
    const style = 'format' in as ? (`total.${as.format}` as const) : 'totalLabel';
    sheet.put(row, column, style, at === 0 ? label : total);
  });
}

/** A head and a row for each record, and perhaps a row of totals. */
export function recordTable<R>(
  sheet: Sheet,
  records: readonly R[],
  columns: readonly Column<R>[],
  { total, isHead = false, isHeadless = false }: TableSetup = {},
): TableRows {
  const all = placed(columns);
  const head = isHeadless ? sheet.lastRow() : headRow(sheet, all, isHead);
  for (const record of records) {
    const row = sheet.nextRow();
    for (const { as, column, of } of all) {
      const found = of(record);
      if (found === undefined) continue;
      const usual = 'format' in as ? (`${as.role ?? 'calc'}.${as.format}` as const) : as.words;
      const { style, item } = isStyled(found) ? found : { style: usual, item: found };
      sheet.put(row, column, style, item);
    }
  }
  if (total !== undefined) totalRow(sheet, all, total);
  const rows = records.length + (total === undefined ? 0 : 1);
  for (const { alarms = false, column } of all)
    if (alarms && rows > 0) sheet.alarm({ row: head + 1, column, rows, columns: 1 });
  return { head, from: head + 1, to: head + records.length };
}
