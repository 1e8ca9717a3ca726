import { columnName } from '../../../formula/reference.js';
import { columnWidth } from '../../../workbook/sizes.js';
import type { SheetData } from '../../../workbook/workbook.js';
import { rangesOf } from '../rangesOf.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

/** A row or column, and its size in points. */
type Sized = readonly [at: number, points: number];

/** The rows or columns of each size, neighbours together: `from` and `to`. */
function runsBySize(
  sizes: readonly Sized[],
): ReadonlyMap<number, readonly (readonly [from: number, to: number])[]> {
  const bySize = new Map<number, [from: number, to: number][]>();
  for (const [at, points] of sizes) {
    const runs = bySize.get(points) ?? [];
    bySize.set(points, runs);
    const last = runs.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return bySize;
}

/** Widths of columns and heights of rows, where they are not Excel's own. */
export function* sizes(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  const widths = data.columnWidths.flatMap((width, at): Sized[] =>
    width === undefined ? [] : [[at + 1, columnWidth(data, at + 1)]],
  );
  for (const [points, runs] of runsBySize(widths)) {
    const columns = runs.map(([from, to]) => `${columnName(from)}:${columnName(to)}`);
    for (const ranges of rangesOf(sheet, columns, around)) ranges.format.columnWidth = points;
    yield columns.length * CHANGE;
  }
  const heights = Object.entries(data.rowHeights).map(([row, height]): Sized => [Number(row), height]);
  for (const [points, runs] of runsBySize(heights)) {
    const rows = runs.map(([from, to]) => `${from}:${to}`);
    for (const ranges of rangesOf(sheet, rows, around)) ranges.format.rowHeight = points;
    yield rows.length * CHANGE;
  }
}
