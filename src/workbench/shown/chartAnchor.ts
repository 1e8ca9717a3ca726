import type { Range, Sheet } from '../../cells/cells.js';
import { numberWithin, type Kept } from './keptValues.js';

const PIXELS_PER_POINT = 96 / 72;

/** The row or column whose beginning is nearest to a distance from the first one. */
function nearest(distance: number, size: (at: number) => number): number {
  let [at, begins] = [0, 0];
  while (begins + size(at) / 2 < distance) {
    begins += size(at);
    at += 1;
  }
  return at;
}

/** The cells that a chart covers, as Excel moves and sizes charts with their cells. */
export function chartAnchor(chart: Kept, sheet: Sheet): Range {
  const [left = 0, top = 0, width = 0, height = 0] = ['left', 'top', 'width', 'height'].map(
    (name) => (numberWithin(chart, name) ?? 0) * PIXELS_PER_POINT,
  );
  const wide = (at: number) => sheet.columnWidth(at);
  const high = (at: number) => sheet.rowHeight(at);
  const [column, row] = [nearest(left, wide), nearest(top, high)];
  return {
    row,
    column,
    rows: Math.max(1, nearest(top + height, high) - row),
    columns: Math.max(1, nearest(left + width, wide) - column),
  };
}
