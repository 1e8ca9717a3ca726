import { LONGEST } from '../../../workbook/longest.js';
import { shortened } from '../../../workbook/shortened.js';
import type { Area, CellData, Content, SheetData } from '../../../workbook/workbook.js';
import { withSheets, type Renamed } from '../sheetReferences.js';

/** Below what the library would take apart itself, and far below what Excel takes at once. */
const MOST_CELLS = 1500;
const MOST_CHARACTERS = 200_000;

/** What can be set as `formulas`; text of length 0 leaves a cell blank. */
export type Input = string | number | boolean;

export interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly Input[])[];
  /** About how many characters its rows are. */
  readonly size: number;
}

/**
 * Excel reads text that is set as if someone typed it: as a formula, a number, a date, a truth or an error. An apostrophe
 * keeps it text and is not part of it (https://github.com/OfficeDev/office-js/issues/6687).
 */
const READ_OTHERWISE = /^[=+\-@'#]|\d|^(?:true|false)$/i;

/** No character by itself: the file cannot hold it either. */
const HALF_A_PAIR = /\p{Surrogate}/gu;

export function inputOf(content: Content | undefined, renamed: Renamed): Input {
  if (content === undefined) return '';
  if (content.kind === 'number') return content.value;
  if (content.kind === 'formula') return `=${withSheets(content.formula, renamed)}`;
  const text = shortened(content.text, LONGEST.cell).replace(HALF_A_PAIR, '\uFFFD');
  return READ_OTHERWISE.test(text) ? `'${text}` : text;
}

/** About what a number takes, what is around a text, and what a block sends besides. */
const NUMBER = 12;
const AROUND = '"",'.length;
const BLOCK = 500;
/** As many narrow rows as usually follow one another. */
const FEW = 8;

const lengthOf = ({ content }: CellData): number => {
  if (content?.kind === 'formula') return content.formula.length;
  return content?.kind === 'text' ? content.text.length : NUMBER;
};

/** About how many characters the content of some cells is. */
const sizeOf = (cells: readonly CellData[]): number => cells.reduce((sum, cell) => sum + lengthOf(cell), 0);

/** The rows that hold something. */
function linesOf(cells: readonly CellData[]): readonly Line[] {
  const rows = new Map<number, CellData[]>();
  for (const cell of cells) {
    if (cell.content === undefined) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows].map(([row, held]) => ({ row, cells: held, columns: held.at(-1)!.column }));
}

/** A row narrower or wider than those above costs more blanks than another block would. */
const isAnother = (columns: number, width: number, rows: number): boolean =>
  columns > width ? (columns - width) * rows * AROUND > BLOCK : (width - columns) * AROUND * FEW > BLOCK;

interface Line {
  readonly row: number;
  readonly cells: readonly CellData[];
  readonly columns: number;
}

/** Rows one after the other that are about as wide. */
function* groupsOf(lines: readonly Line[]): Generator<readonly Line[], void, undefined> {
  let [group, width, size]: [Line[], number, number] = [[], 0, 0];
  for (const line of lines) {
    const last = group.at(-1);
    const isFull = size > MOST_CHARACTERS || (group.length + 1) * Math.max(width, line.columns) > MOST_CELLS;
    if (last && (isFull || last.row + 1 !== line.row || isAnother(line.columns, width, group.length))) {
      yield group;
      [group, width, size] = [[], 0, 0];
    }
    group.push(line);
    width = Math.max(width, line.columns);
    size += sizeOf(line.cells);
  }
  if (group.length > 0) yield group;
}

/** The content of a sheet's cells in blocks of whole rows, from the first column to the last that is used. */
export function* blocksOf({ cells }: SheetData, renamed: Renamed): Generator<Block, void, undefined> {
  for (const group of groupsOf(linesOf(cells))) {
    const columns = Math.max(...group.map((line) => line.columns));
    const rows = group.map((line) => {
      const inputs = new Array<Input>(columns).fill('');
      for (const { column, content } of line.cells) inputs[column - 1] = inputOf(content, renamed);
      return inputs;
    });
    const size = group.reduce((sum, line) => sum + columns * AROUND + sizeOf(line.cells), 0);
    yield { area: { row: group[0]!.row, column: 1, rows: rows.length, columns }, rows, size };
  }
}
