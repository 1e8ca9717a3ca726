import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { invalidArgument } from '../api/errors.js';
import type { Range } from '../../cells/cells.js';
import { checkMayWrite } from '../sheets/checkProtection.js';
import { areaOfTable, body, checkExists, head, sheetOfTable, type TableTarget } from './tableParts.js';

interface ColumnTarget extends TableTarget {
  /** From 0. */
  readonly index: number;
}

const within = (range: Range, { table, index }: ColumnTarget): Range => ({
  ...range,
  column: table.range.column + index,
  columns: 1,
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn = apiClass<ColumnTarget>('TableColumn', {
  identity: 'id',
  check: checkExists,
  properties: {
    id: { read: ({ index }) => index + 1 },
    index: { read: ({ index }) => index },
    name: {
      read: (target) => {
        const value = sheetOfTable(target).values(within(head(target.table), target))[0]?.[0];
        return typeof value === 'string' ? value : '';
      },
      write: (target, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        const heading = areaOfTable(target, within(head(target.table), target));
        checkMayWrite(heading);
        heading.sheet.write(heading.range, [[value]]);
      },
    },
  },
  methods: {
    getRange: (target) =>
      target.workbook.object('Range', areaOfTable(target, within(target.table.range, target))),
    getHeaderRowRange: (target) =>
      target.workbook.object('Range', areaOfTable(target, within(head(target.table), target))),
    getDataBodyRange: (target) =>
      target.workbook.object('Range', areaOfTable(target, within(body(target.table), target))),
  },
});

const columnsOf = (target: TableTarget) =>
  Array.from({ length: target.table.range.columns }, (_, index) =>
    instance(tableColumn, { ...target, index }),
  );

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection = apiClass<TableTarget>('TableColumnCollection', {
  check: checkExists,
  properties: { count: { read: ({ table }) => table.range.columns } },
  collection: {
    items: columnsOf,
    find: (target, key) =>
      columnsOf(target).find((column) => column.read('id') === key || column.read('name') === key),
  },
});
