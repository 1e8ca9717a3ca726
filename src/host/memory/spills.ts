import type { CellValue, LineShift, Range } from '../../cells/cells.js';
import { movedLine } from '../lines/movedLines.js';
import { cellKey, forEachCell, mapCells, overlap } from '../ranges/geometry.js';

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

  /** A spill goes with its formula; it is no longer and no shorter for lines within it. */
  shiftLines(shift: LineShift): void {
    const spills = [...this.byAnchor.values()].map((range) => ({
      range,
      rows: mapCells(range, (row, column) => this.at(row, column) ?? null),
    }));
    this.byAnchor.clear();
    this.values.clear();
    for (const { range, rows } of spills) {
      const line = movedLine(range[shift.axis], shift);
      if (line !== undefined) this.put({ ...range, [shift.axis]: line }, rows);
    }
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
