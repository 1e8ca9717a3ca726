import { apiClass, type Property } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument, notImplemented } from '../api/errors.js';
import type { Table } from '../book/hostBook.js';
import type { TablesTarget } from '../book/targets.js';
import type { Workbook } from '../book/workbook.js';
import { areaAt, type Area } from '../ranges/area.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import { tableColumnCollection } from './tableColumns.js';
import { areaOfTable, body, checkExists, head, sheetOfTable, type TableTarget } from './tableParts.js';
import { checkFree, checkHeaders, checkTableName, nextTableName } from './tableRules.js';

/** What a new table has: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
const INITIALLY: Readonly<Record<string, string | boolean>> = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

function look(name: string, initially: string | boolean): Property<TableTarget> {
  return {
    read: ({ table }) => table.data[name] ?? initially,
    write: (target, value) => {
      checkAllowed(target.workbook, sheetOfTable(target));
      if (typeof value !== typeof initially) throw invalidArgument();
      target.table.data[name] = value;
    },
  };
}

const fixed = (name: string, value: boolean): Property<TableTarget> => ({
  read: () => value,
  write: (_, wanted) => {
    if (wanted !== value) throw notImplemented(`Table.${name} = ${String(wanted)}`);
  },
});

const forget = ({ workbook, table }: TableTarget) => {
  workbook.book.tables = workbook.book.tables.filter((one) => one !== table);
};

function resize(target: TableTarget, args: Arguments): void {
  const { workbook, table } = target;
  const sheet = sheetOfTable(target);
  checkAllowed(workbook, sheet);
  const { range } = args.target(0, 'Range') ?? areaAt(workbook, args.text(0), sheet);
  const overlaps = range.row === table.range.row && range.rows > 1;
  if (!overlaps) throw invalidArgument();
  checkFree(workbook, sheet, range, table);
  checkHeaders(sheet, head({ ...table, range }));
  table.range = range;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass = apiClass<TableTarget>('Table', {
  identity: 'id',
  check: checkExists,
  properties: {
    id: { read: ({ table }) => table.id },
    name: {
      read: ({ table }) => table.name,
      write: (target, value) => {
        const { workbook, table } = target;
        checkAllowed(workbook, sheetOfTable(target));
        if (typeof value !== 'string') throw invalidArgument();
        checkTableName(workbook, value, table);
        table.name = value;
      },
    },
    showHeaders: fixed('showHeaders', true),
    showTotals: fixed('showTotals', false),
    ...Object.fromEntries(Object.entries(INITIALLY).map(([name, value]) => [name, look(name, value)])),
  },
  objects: {
    columns: (target) => instance(tableColumnCollection, target),
    worksheet: (target) =>
      target.workbook.object('Worksheet', { workbook: target.workbook, sheet: sheetOfTable(target) }),
  },
  methods: {
    getRange: (target) => target.workbook.object('Range', areaOfTable(target, target.table.range)),
    getHeaderRowRange: (target) => target.workbook.object('Range', areaOfTable(target, head(target.table))),
    getDataBodyRange: (target) => target.workbook.object('Range', areaOfTable(target, body(target.table))),
    convertToRange: (target) => {
      const area = areaOfTable(target, target.table.range);
      checkAllowed(area.workbook, area.sheet);
      forget(target);
      return target.workbook.object('Range', area);
    },
    resize,
    delete: (target) => {
      const sheet = sheetOfTable(target);
      checkAllowed(target.workbook, sheet);
      const { rows, columns } = target.table.range;
      sheet.write(
        target.table.range,
        Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
      );
      forget(target);
    },
  },
});

const tablesOf = ({ workbook, sheet }: TablesTarget): readonly Table[] =>
  workbook.book.tables.filter((table) => sheet === undefined || table.sheet === sheet.id);

const one = (workbook: Workbook, table: Table) => instance(tableClass, { workbook, table });

function add({ workbook, sheet }: TablesTarget, args: Arguments) {
  const home = sheet ?? workbook.cells.activeSheet();
  const source: Area = args.target(0, 'Range') ?? areaAt(workbook, args.text(0), home);
  if (!args.optionalFlag(1)) throw notImplemented('a table without headers');
  if (sheet && source.sheet.id !== sheet.id) throw invalidArgument();
  checkAllowed(workbook, source.sheet);
  checkFree(workbook, source.sheet, source.range);
  checkHeaders(source.sheet, { ...source.range, rows: 1 });
  const table: Table = {
    id: workbook.newId(),
    sheet: source.sheet.id,
    range: source.range,
    name: nextTableName(workbook),
    data: {},
  };
  workbook.book.tables = [...workbook.book.tables, table];
  return one(workbook, table);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection = apiClass<TablesTarget>('TableCollection', {
  properties: { count: { read: (target) => tablesOf(target).length } },
  collection: {
    items: (target) => tablesOf(target).map((table) => one(target.workbook, table)),
    find: (target, key) => {
      const wanted = String(key).toLowerCase();
      const table = tablesOf(target).find(
        ({ id, name }) => id === String(key) || name.toLowerCase() === wanted,
      );
      return table && one(target.workbook, table);
    },
  },
  methods: { add },
});
