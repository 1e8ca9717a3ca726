import { LONGEST } from '../../../workbook/longest.js';
import { shortened } from '../../../workbook/shortened.js';
import type { Area, CellData, Content, SheetData } from '../../../workbook/workbook.js';
import { withSheets, type Renamed } from '../sheetReferences.js';
import { BLANK, blocksIn, type Block } from './blocks.js';

/** Below what the library would take apart itself, and far below what Excel takes at once. */
const MOST_CELLS = 1500;
const MOST_CHARACTERS = 200_000;
/** About what a number takes. */
const NUMBER = 12;

/** What can be set as `formulas`; text of length 0 leaves a cell blank. */
export type Input = string | number | boolean;

/** What goes into an area, and about how many characters it is. */
export interface Inputs {
  readonly area: Area;
  readonly rows: readonly (readonly Input[])[];
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

const lengthOf = ({ content }: CellData): number => {
  if (content?.kind === 'formula') return content.formula.length;
  return content?.kind === 'text' ? content.text.length : NUMBER;
};

/** About how many characters a block is. */
const sizeOf = ({ area, cells }: Block): number =>
  cells.reduce((sum, cell) => sum + lengthOf(cell), area.rows * area.columns * BLANK);

const isTooMuch = (block: Block): boolean =>
  block.area.rows * block.area.columns > MOST_CELLS || sizeOf(block) > MOST_CHARACTERS;

/** The content of a sheet's cells. */
export function* inputsOf({ cells }: SheetData, renamed: Renamed): Generator<Inputs, void, undefined> {
  const filled = cells.filter(({ content }) => content !== undefined);
  for (const block of blocksIn(filled, isTooMuch)) {
    const { area } = block;
    const rows = Array.from({ length: area.rows }, () => new Array<Input>(area.columns).fill(''));
    for (const { row, column, content } of block.cells)
      rows[row - area.row]![column - area.column] = inputOf(content, renamed);
    yield { area, rows, size: sizeOf(block) };
  }
}
