import type { Method } from '../api/apiClass.js';
import type { ApiObject } from '../api/apiObject.js';
import { isRecord, type Arguments } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import { area, type Area } from './area.js';
import { rectangles } from './rectangles.js';

/*
 * Many looks in one call: https://learn.microsoft.com/javascript/api/excel/excel.cellproperties. An entry has the
 * properties of a range by their names, but for borders, whose sides have names of their own.
 */

type Wanted = Readonly<Record<string, unknown>>;

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

function within(object: ApiObject, name: string): ApiObject {
  if (object.isCollection) return object.item(EDGES[name] ?? name);
  const next = object.open(name);
  if (!next) throw invalidArgument();
  return next;
}

function told(object: ApiObject, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, wish]) => wish !== false && wish !== undefined)
      .map(([name, wish]) => [name, isRecord(wish) ? told(within(object, name), wish) : object.read(name)]),
  );
}

function set(object: ApiObject, wishes: Wanted): void {
  for (const [name, wish] of Object.entries(wishes)) {
    // A hyperlink is one value, though it has parts.
    if (isRecord(wish) && !object.has(name)) set(within(object, name), wish);
    else if (wish !== undefined) object.write(name, wish);
  }
}

const rangeObject = ({ workbook, sheet }: Area, range: Range): ApiObject =>
  workbook.object('Range', area(workbook, sheet, range));

function rowsOf({ range }: Area): Range[] {
  return Array.from({ length: range.rows }, (_, at) => ({ ...range, row: range.row + at, rows: 1 }));
}

function columnsOf({ range }: Area): Range[] {
  return Array.from({ length: range.columns }, (_, at) => ({
    ...range,
    column: range.column + at,
    columns: 1,
  }));
}

function lists(args: Arguments, count: number): readonly unknown[] {
  const given = args.at(0);
  if (!Array.isArray(given) || given.length !== count) throw invalidArgument();
  return given as unknown[];
}

/** Entries that are alike, side by side, are set together. */
function setAll(target: Area, entries: readonly (readonly unknown[])[]): void {
  const texts = entries.map((line) => line.map((entry) => JSON.stringify(entry ?? {})));
  for (const { range, value } of rectangles(texts, target.range.row, target.range.column)) {
    const wishes: unknown = JSON.parse(value);
    if (!isRecord(wishes)) throw invalidArgument();
    set(rangeObject(target, range), wishes);
  }
}

export const cellProperties: Readonly<Record<string, Method<Area>>> = {
  getCellProperties: (target, args) =>
    rowsOf(target).map((row) =>
      columnsOf({ ...target, range: row }).map((cell) => told(rangeObject(target, cell), args.record(0))),
    ),
  getRowProperties: (target, args) =>
    rowsOf(target).map((row) => told(rangeObject(target, row), args.record(0))),
  getColumnProperties: (target, args) =>
    columnsOf(target).map((column) => told(rangeObject(target, column), args.record(0))),
  setCellProperties: (target, args) => {
    const entries = lists(args, target.range.rows);
    setAll(
      target,
      entries.map((line) => {
        if (!Array.isArray(line) || line.length !== target.range.columns) throw invalidArgument();
        return line as unknown[];
      }),
    );
  },
  setRowProperties: (target, args) => {
    lists(args, target.range.rows).forEach((wishes, at) => {
      if (!isRecord(wishes)) throw invalidArgument();
      set(rangeObject(target, rowsOf(target)[at] ?? target.range), wishes);
    });
  },
  setColumnProperties: (target, args) => {
    lists(args, target.range.columns).forEach((wishes, at) => {
      if (!isRecord(wishes)) throw invalidArgument();
      set(rangeObject(target, columnsOf(target)[at] ?? target.range), wishes);
    });
  },
};
