import type { Site } from './site.js';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What stands in one cell, where that is by now; nothing where it is gone. */
export function standingCell<T extends Cell>(one: T, { rows, columns }: Site): readonly T[] {
  const [row, column] = [rows(one.row), columns(one.column)];
  return row === undefined || column === undefined ? [] : [{ ...one, row, column }];
}
