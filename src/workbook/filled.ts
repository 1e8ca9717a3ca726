import type { Read } from './charts.js';
import { contentOf, type Filling } from './contents.js';
import type { Draft } from './draft.js';
import type { Sheet } from './sheet.js';
import { styleName } from './styles.js';
import type { CellData, Content } from './workbook.js';

/** Sheets with their cells by row, then by column. */
export type Filled = ReadonlyMap<Sheet, readonly CellData[]>;

function filledCells(sheet: Sheet, filling: Filling): readonly CellData[] {
  return sheet.drawn.puts
    .map((put): CellData => {
      const content = contentOf(put, filling);
      const { row, column, style } = put;
      return { row, column, style: styleName(style), ...(content && { content }) };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

export const fillAll = (draft: Draft, filling: Filling): Filled =>
  new Map(draft.sheets.map((sheet) => [sheet, filledCells(sheet, filling)]));

const keyOf = (row: number, column: number): string => `${row}:${column}`;

/** The content of a cell, for what reads cells: charts. A sheet is looked through when it is first asked for. */
export function readerOf(filled: Filled): Read {
  const sheets = new Map([...filled].map(([{ name }, cells]) => [name, cells]));
  const known = new Map<string, ReadonlyMap<string, Content | undefined>>();
  const contentsOf = (sheet: string): ReadonlyMap<string, Content | undefined> => {
    const cells = sheets.get(sheet) ?? [];
    return new Map(cells.map(({ row, column, content }) => [keyOf(row, column), content]));
  };
  return ({ sheet, row, column }) => {
    const contents = known.get(sheet) ?? contentsOf(sheet);
    known.set(sheet, contents);
    return contents.get(keyOf(row, column));
  };
}
