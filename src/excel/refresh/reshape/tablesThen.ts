import type { Table, WorkbookData } from '../../../workbook/workbook.js';
import { without } from '../sheetRest.js';
import type { Reshaping } from './reshaping.js';

/** Whether tables get other cells than Excel gives them when lines move. */
export const hasOtherTables = ({ between, data }: Reshaping): boolean =>
  data.sheets.some(({ tables }, at) => without(tables, between.sheets[at]!.tables).length > 0);

const dataRows = ({ area }: Table): readonly number[] =>
  Array.from({ length: area.rows - 1 }, (_, at) => area.row + 1 + at);

/** Whether every row of a table but its head goes, or comes, so that it goes when this is taken back: it needs one. */
export const emptiesTables = ({ sheets, data }: Reshaping, standing: WorkbookData): boolean => {
  const isAnyEmptied = (workbook: WorkbookData, lines: 'gone' | 'fresh'): boolean =>
    workbook.sheets.some(({ name, tables }) => {
      const { rows } = sheets.get(name)![lines];
      const isEmptied = (known: readonly number[]): boolean =>
        known.length > 0 && known.every((row) => rows.includes(row));
      return tables.some((table) => isEmptied(dataRows(table)));
    });
  return isAnyEmptied(standing, 'gone') || isAnyEmptied(data, 'fresh');
};
