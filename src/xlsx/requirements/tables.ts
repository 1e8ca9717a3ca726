import type { SheetData, Table, WorkbookData } from '../../workbook/workbook.js';
import { cellReference } from '../../workbook/addresses.js';
import { needs, needsUnique } from './needs.js';

const LONGEST = 255;

function requireTable({ name, area, columns }: Table, heads: ReadonlyMap<string, string>): void {
  needs(area.rows > 1, `a row below the head of table ${name}`, 'none');
  needs(area.columns === columns.length, `${area.columns} columns in table ${name}`, columns.length);
  needsUnique(columns, `column names of table ${name}`);
  columns.forEach((column, at) => {
    const cell = cellReference(area.row, area.column + at);
    const isName = column.length > 0 && column.length <= LONGEST;
    needs(isName, `column names of 1 to ${LONGEST} characters in table ${name}`, `"${column}"`);
    needs(
      heads.get(cell) === column,
      `"${column}" in ${cell}, the head of table ${name}`,
      heads.get(cell) ?? 'no text',
    );
  });
}

/** By address, the texts in the rows that are heads of tables. */
function headTexts({ tables, cells }: SheetData): ReadonlyMap<string, string> {
  const rows = new Set(tables.map(({ area }) => area.row));
  return new Map(
    cells.flatMap(({ row, column, content }) =>
      rows.has(row) && content?.kind === 'text' ? [[cellReference(row, column), content.text]] : [],
    ),
  );
}

/** A table has rows, and its head cells hold the names of its columns. */
export function requireTables({ sheets }: WorkbookData): void {
  for (const sheet of sheets) {
    if (sheet.tables.length === 0) continue;
    const heads = headTexts(sheet);
    for (const table of sheet.tables) requireTable(table, heads);
  }
}
