import type { LineShift, Range } from '../../cells/cells.js';
import { inheritedRange, movedLine, newLines } from '../lines/movedLines.js';
import { rectangles } from '../ranges/rectangles.js';
import {
  cellKey,
  contains,
  forEachCell,
  intersection,
  isEntireColumn,
  isEntireRow,
  size,
} from '../ranges/geometry.js';

/** Above this a range is remembered as one layer instead of cell by cell, as whole columns and rows are. */
const MOST_CELLS = 50_000;

type Change<T> = (value: T) => T;

interface Layer<T> {
  readonly range: Range;
  readonly change: Change<T>;
}

/** A value that all cells of a range share. */
export interface Piece<T> {
  readonly range: Range;
  readonly value: T;
}

/** Properties of cells, sparsely: of cells alone where few were set, of whole ranges where many were. */
export class PropertyMap<T extends object> {
  private readonly cells = new Map<number, { readonly row: number; readonly column: number; value: T }>();
  private readonly layers: Layer<T>[] = [];

  constructor(private readonly none: T) {}

  at(row: number, column: number): T {
    return this.cells.get(cellKey(row, column))?.value ?? this.layered(row, column);
  }

  private layered(row: number, column: number): T {
    let value = this.none;
    for (const { range, change } of this.layers) if (contains(range, row, column)) value = change(value);
    return value;
  }

  /** Cells that shared a value share the changed one. */
  change(range: Range, change: Change<T>): void {
    const changed = new Map<T, T>();
    const once: Change<T> = (value) => {
      const known = changed.get(value) ?? change(value);
      changed.set(value, known);
      return known;
    };
    if (isEntireRow(range) || isEntireColumn(range) || size(range) > MOST_CELLS) {
      for (const cell of this.cells.values()) {
        if (contains(range, cell.row, cell.column)) cell.value = once(cell.value);
      }
      this.layers.push({ range, change: once });
      return;
    }
    forEachCell(range, (row, column) => {
      const key = cellKey(row, column);
      const cell = this.cells.get(key);
      if (cell) cell.value = once(cell.value);
      else this.cells.set(key, { row, column, value: once(this.layered(row, column)) });
    });
  }

  /** Moves what is known of lines; those that come in are like the line before. */
  shiftLines(shift: LineShift): void {
    const { axis } = shift;
    const known = [...this.cells.values()];
    this.cells.clear();
    for (const cell of known) {
      const line = movedLine(cell[axis], shift);
      const inheriting = cell[axis] === shift.at - 1 ? newLines(shift) : [];
      for (const to of line === undefined ? inheriting : [line, ...inheriting]) {
        const moved = { ...cell, [axis]: to };
        this.cells.set(cellKey(moved.row, moved.column), moved);
      }
    }
    const layers = this.layers.flatMap(({ range, change }) => {
      const moved = inheritedRange(range, shift);
      return moved ? [{ range: moved, change }] : [];
    });
    this.layers.splice(0, this.layers.length, ...layers);
  }

  /** The different values in a range, found without visiting each cell of a whole column. */
  distinct(range: Range): Set<T> {
    const found = new Set<T>();
    if (size(range) <= MOST_CELLS) {
      forEachCell(range, (row, column) => found.add(this.at(row, column)));
      return found;
    }
    for (const { row, column, value } of this.cells.values()) {
      if (contains(range, row, column)) found.add(value);
    }
    for (const row of this.edges(range, 'row', 'rows')) {
      for (const column of this.edges(range, 'column', 'columns')) found.add(this.layered(row, column));
    }
    return found;
  }

  /** Where the layers begin and end within a range: between two of these nothing changes. */
  private edges(range: Range, start: 'row' | 'column', length: 'rows' | 'columns'): Set<number> {
    const edges = new Set([range[start]]);
    for (const layer of this.layers) {
      const shared = intersection(layer.range, range);
      if (!shared) continue;
      edges.add(shared[start]);
      const next = shared[start] + shared[length];
      if (next < range[start] + range[length]) edges.add(next);
    }
    return edges;
  }

  /** Everything as plain data: first what was set for whole ranges, then cells by cells, joined where they are alike. */
  pieces(): Piece<T>[] {
    const known = new Map<string, T>();
    const rows: (string | undefined)[][] = [];
    for (const { row, column, value } of this.cells.values()) {
      const text = JSON.stringify(value);
      known.set(text, value);
      (rows[row] ??= [])[column] = text;
    }
    const whole = Array.from({ length: rows.length }, (_, at) => Array.from(rows[at] ?? []));
    const cells = rectangles(whole, 0, 0).flatMap(({ range, value }) =>
      value === undefined ? [] : [{ range, value: known.get(value) ?? this.none }],
    );
    return [...this.layerPieces(), ...cells];
  }

  /** Rectangles between the edges of the layers, where those change anything. */
  private layerPieces(): Piece<T>[] {
    const ends = (start: 'row' | 'column', length: 'rows' | 'columns'): number[] =>
      [...new Set(this.layers.flatMap(({ range }) => [range[start], range[start] + range[length]]))].sort(
        (one, other) => one - other,
      );
    const [rows, columns] = [ends('row', 'rows'), ends('column', 'columns')];
    return rows.slice(0, -1).flatMap((row, down) =>
      columns.slice(0, -1).flatMap((column, along) => {
        const value = this.layered(row, column);
        const range = { row, column, rows: rows[down + 1]! - row, columns: columns[along + 1]! - column };
        return value === this.none ? [] : [{ range, value }];
      }),
    );
  }

  /** Takes over what `pieces` told. */
  restore(pieces: readonly Piece<T>[]): void {
    for (const { range, value } of pieces) this.change(range, () => value);
  }

  /** Every cell that was set by itself. */
  entries(): Iterable<{ readonly row: number; readonly column: number; readonly value: T }> {
    return this.cells.values();
  }
}
