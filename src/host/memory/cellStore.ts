import type { CellInput, CellValue, LineShift, Range } from '../../cells/cells.js';
import { movedLine } from '../lines/movedLines.js';
import { cellKey } from '../ranges/geometry.js';

export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** What the cells of a sheet hold; only those that hold something take room. */
export class CellStore {
  private readonly cells = new Map<number, StoredCell>();

  at(row: number, column: number): StoredCell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  all(): Iterable<StoredCell> {
    return this.cells.values();
  }

  put(row: number, column: number, input: CellInput): void {
    if (input === undefined) return;
    const key = cellKey(row, column);
    if (input === null) this.cells.delete(key);
    else if (typeof input === 'object')
      this.cells.set(key, { row, column, value: null, formula: input.formula });
    else this.cells.set(key, { row, column, value: input });
  }

  shiftLines(shift: LineShift): void {
    const cells = [...this.cells.values()];
    this.cells.clear();
    for (const cell of cells) {
      const line = movedLine(cell[shift.axis], shift);
      if (line === undefined) continue;
      const moved = { ...cell, [shift.axis]: line };
      this.cells.set(cellKey(moved.row, moved.column), moved);
    }
  }

  formulas(): (StoredCell & { readonly formula: string })[] {
    return [...this.cells.values()].flatMap((cell) =>
      cell.formula === undefined ? [] : [{ ...cell, formula: cell.formula }],
    );
  }

  changeFormulas(change: (formula: string) => string): void {
    for (const [key, cell] of this.cells) {
      const formula = cell.formula === undefined ? undefined : change(cell.formula);
      if (formula !== undefined && formula !== cell.formula) this.cells.set(key, { ...cell, formula });
    }
  }
}

/** The smallest range with all of some cells. */
export function rangeAround(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): Range | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
