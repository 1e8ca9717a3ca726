import type { Range } from '../../cells/cells.js';

/** Cells of the same value, and that value. */
export interface Rectangle<T> {
  readonly range: Range;
  readonly value: T;
}

/** Divides rows of values into few rectangles of one value each, so that each is set in one go. */
export function rectangles<T>(rows: readonly (readonly T[])[], top: number, left: number): Rectangle<T>[] {
  const taken = rows.map((line) => line.map(() => false));
  const found: Rectangle<T>[] = [];
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (taken[row]?.[column]) return;
      let columns = 1;
      while (column + columns < line.length && line[column + columns] === value) {
        if (taken[row]?.[column + columns]) break;
        columns += 1;
      }
      const fits = (at: number) => {
        const other = rows[at];
        for (let along = column; along < column + columns; along += 1) {
          if (!other || other[along] !== value || taken[at]?.[along]) return false;
        }
        return true;
      };
      let last = row;
      while (fits(last + 1)) last += 1;
      for (let at = row; at <= last; at += 1) taken[at]?.fill(true, column, column + columns);
      found.push({
        range: { row: top + row, column: left + column, rows: last - row + 1, columns },
        value,
      });
    });
  });
  return found;
}
