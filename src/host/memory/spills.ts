import type { CellValue, Range } from '../../cells/cells.js';
import { cellKey, forEachCell, overlap } from '../ranges/geometry.js';

/** What formulas fill besides their own cells. */
export class Spills {
  private readonly byAnchor = new Map<number, Range>();
  private readonly values = new Map<number, CellValue>();

  ranges(): Iterable<Range> {
    return this.byAnchor.values();
  }

  from(row: number, column: number): Range | undefined {
    return this.byAnchor.get(cellKey(row, column));
  }

  at(row: number, column: number): CellValue | undefined {
    return this.values.get(cellKey(row, column));
  }

  put(range: Range, rows: readonly (readonly CellValue[])[]): void {
    this.byAnchor.set(cellKey(range.row, range.column), range);
    forEachCell(range, (row, column) => {
      this.values.set(cellKey(row, column), rows[row - range.row]?.[column - range.column] ?? null);
    });
  }

  /** Forgets the spills that reach into a range. */
  drop(range: Range): void {
    for (const [anchor, spill] of this.byAnchor) {
      if (!overlap(spill, range)) continue;
      this.byAnchor.delete(anchor);
      forEachCell(spill, (row, column) => this.values.delete(cellKey(row, column)));
    }
  }
}
