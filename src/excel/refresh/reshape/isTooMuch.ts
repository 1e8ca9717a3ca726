import { keyOf } from '../keyOf.js';
import type { CellData } from '../../../workbook/workbook.js';
import type { Reshaping } from './reshaping.js';

/** Characters of new cells, in one request: Excel on the web takes 5 MB, and looks, links and rules come with them. */
const MOST = 2_500_000;
/** About what a cell takes besides its content. */
const CELL = 12;

const lengthOf = ({ content }: CellData): number => {
  if (content?.kind === 'formula') return CELL + content.formula.length;
  return CELL + (content?.kind === 'text' ? content.text.length : 0);
};

/** Whether more comes than one request takes, which a change needs so that all of it is done or nothing. */
export function isTooMuch({ between, data }: Reshaping): boolean {
  const sizes = data.sheets.map(({ cells }, at) => {
    const known = new Set(between.sheets[at]!.cells.map(keyOf));
    return cells.reduce((sum, cell) => (known.has(keyOf(cell)) ? sum : sum + lengthOf(cell)), 0);
  });
  return sizes.reduce((sum, size) => sum + size, 0) > MOST;
}
