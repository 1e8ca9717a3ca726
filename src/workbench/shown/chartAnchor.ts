import type { Range, Sheet } from '../../cells/cells.js';
import { COVERED } from '../../host/charts/chart.js';
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

const POSITION = ['left', 'top', 'width', 'height'] as const;

/** The cells that the chart was put over, unless it was moved since. */
function coveredCells(chart: Kept): Range | undefined {
  const isThere = POSITION.every(
    (name) => numberWithin(chart, name) === numberWithin(chart, `${COVERED}/${name}`),
  );
  const [row, column, rows, columns] = ['row', 'column', 'rows', 'columns'].map((name) =>
    numberWithin(chart, `${COVERED}/${name}`),
  );
  if (!isThere || row === undefined || column === undefined || rows === undefined || columns === undefined)
    return undefined;
  return { row, column, rows, columns };
}

/** The cells that a chart covers, as Excel moves and sizes charts with their cells. */
export function chartAnchor(chart: Kept, sheet: Sheet): Range {
  const covered = coveredCells(chart);
  if (covered) return covered;
  const [left = 0, top = 0, width = 0, height = 0] = POSITION.map(
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
