import type { CellData } from '../../../workbook/workbook.js';
import type { FoundSheet } from '../foundSheets.js';
import { keyOf } from '../keyOf.js';
import { standingCell } from '../sites/standingCell.js';
import type { Reshaping } from './reshaping.js';

/** Characters of new cells, in one request: Excel on the web takes 5 MB, and looks, links and rules come with them. */
const MOST = 2_500_000;
/** About what a cell takes besides its content. */
const CELL = 12;

const lengthOf = ({ content }: CellData): number => {
  if (content?.kind === 'formula') return CELL + content.formula.length;
  return CELL + (content?.kind === 'text' ? content.text.length : 0);
};

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** Whether more comes, or went and would come back, than one request takes: a change is all of it or nothing. */
export function isTooMuch(
  { sheets, between, data }: Reshaping,
  found: ReadonlyMap<string, FoundSheet>,
): boolean {
  const come = data.sheets.map(({ cells }, at) => {
    const known = new Set(between.sheets[at]!.cells.map(keyOf));
    return sum(cells.map((cell) => (known.has(keyOf(cell)) ? 0 : lengthOf(cell))));
  });
  const gone = [...found].map(([name, { cells }]) => {
    const moved = sheets.get(name)?.moved;
    const isGone = (cell: FoundSheet['cells'][number]): boolean =>
      moved !== undefined && standingCell(cell, moved).length === 0;
    return sum(cells.map((cell) => (isGone(cell) ? CELL + String(cell.held).length : 0)));
  });
  return Math.max(sum(come), sum(gone)) > MOST;
}
