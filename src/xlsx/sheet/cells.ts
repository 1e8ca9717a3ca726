import type { CellData, Content, SheetData } from '../../workbook/workbook.js';
import type { SharedStrings } from '../book/sharedStrings.js';
import { numeral } from '../numeral.js';
import { columnName } from '../../formula/reference.js';
import type { Styles } from '../styles/styles.js';
import { content as inContent } from '../xml.js';
import { xstring } from '../xstring.js';

/** What cells have in common. */
export interface CellTables {
  readonly strings: SharedStrings;
  readonly styles: Styles;
}

/** Excel reads what begins like this as a formula when it is typed. */
const LIKE_A_FORMULA = /^[=+\-@]/;

const text = (written: string): string => inContent(xstring(written));

function resultXml(formula: string, value: number | string | boolean): string {
  const f = `<f>${text(formula)}</f>`;
  if (typeof value === 'number') return `>${f}<v>${numeral(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${f}<v>${Number(value)}</v></c>`;
  return ` t="str">${f}<v>${text(value)}</v></c>`;
}

/** What follows the reference and the style of a cell, to its end. */
function rest(content: Content | undefined, { strings }: CellTables): string {
  if (content === undefined || (content.kind === 'text' && content.text === '')) return '/>';
  if (content.kind === 'number') return `><v>${numeral(content.value)}</v></c>`;
  if (content.kind === 'text') return ` t="s"><v>${strings.place(content.text)}</v></c>`;
  return resultXml(content.fileFormula ?? content.formula, content.value);
}

function cellXml({ style, content }: CellData, reference: string, tables: CellTables): string {
  const quoted = content?.kind === 'text' && LIKE_A_FORMULA.test(content.text);
  return `<c r="${reference}" s="${tables.styles.place(style, quoted)}"${rest(content, tables)}`;
}

/** Up to the last column of some cells. */
function columnNames(cells: readonly CellData[]): readonly string[] {
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return Array.from({ length: last }, (_, at) => columnName(at + 1));
}

/** By row, its cells; rows that have a height alone are there too. */
function rowsOf({ cells, rowHeights }: SheetData, tables: CellTables): ReadonlyMap<number, string> {
  const rows = new Map(Object.keys(rowHeights).map((row) => [Number(row), '']));
  const names = columnNames(cells);
  let [row, inside] = [0, ''];
  for (const cell of cells) {
    if (cell.row !== row) {
      if (inside !== '') rows.set(row, inside);
      [row, inside] = [cell.row, ''];
    }
    inside += cellXml(cell, `${names[cell.column - 1]}${row}`, tables);
  }
  if (inside !== '') rows.set(row, inside);
  return rows;
}

/** `sheetData`: the rows that have cells or a height. Written without `element`, because cells are many. */
export function sheetData(sheet: SheetData, tables: CellTables): string {
  const xml = [...rowsOf(sheet, tables)]
    .sort(([one], [other]) => one - other)
    .map(([row, inside]) => {
      const height = sheet.rowHeights[row];
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row}"${size}>${inside}</row>`;
    });
  return `<sheetData>${xml.join('')}</sheetData>`;
}
