import type { Cell } from '../../../formula/expr.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { readersOf } from '../../readers.js';
import type { Sheet } from '../../sheet.js';
import { INPUT_COLUMNS } from './columns.js';

/** Writes once a row the sheets whose formulas name any of its cells, with a link to the first of these formulas. */
export function usedByColumn(
  sheet: Sheet,
  { words }: Context,
  draft: Draft,
): (row: number, cell: Cell) => void {
  const readers = readersOf(draft);
  const inRow = new Map<number, Cell[]>();
  const sheetOf = (cell: Cell): string => draft.places.get(cell)!.sheet;
  /** Formulas of other sheets that a cell reaches, also through formulas of this one. */
  const beyond = (cell: Cell): readonly Cell[] =>
    readers(cell).flatMap((reader) => (sheetOf(reader) === sheet.name ? beyond(reader) : [reader]));

  return (row, cell) => {
    const known = inRow.get(row);
    if (known) {
      known.push(cell);
      return;
    }
    const cells = [cell];
    inRow.set(row, cells);
    // The last column: a long list runs on over empty cells.
    const names = (): string => [...new Set(cells.flatMap(beyond).map(sheetOf))].join(', ');
    sheet.put(row, INPUT_COLUMNS.usedBy, 'link', names);
    sheet.link(row, INPUT_COLUMNS.usedBy, () => cells.flatMap(beyond)[0], words.sheets.inputs.usedByTip);
  };
}
