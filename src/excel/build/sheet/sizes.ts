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

/** The widths of columns, where they are not Excel's own. */
function* widths(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  const points = data.columnWidths.map((width, at) =>
    width === undefined ? undefined : columnWidth(data, at + 1),
  );
  if (points.length === 0) return;
  if (around.hasAreas) {
    // The same requirement set lets one call set several columns.
    const columns = points.map((width) => (width === undefined ? {} : { format: { columnWidth: width } }));
    sheet
      .getRange(`A1:${columnName(columns.length)}1`)
      .untrack()
      .setColumnProperties(columns);
    yield CHANGE + JSON.stringify(columns).length;
    return;
  }
  const sized = points.flatMap((width, at): Sized[] => (width === undefined ? [] : [[at + 1, width]]));
  for (const [width, runs] of runsBySize(sized)) {
    const columns = runs.map(([from, to]) => `${columnName(from)}:${columnName(to)}`);
    for (const ranges of rangesOf(sheet, columns, around)) ranges.format.columnWidth = width;
    yield columns.length * CHANGE;
  }
}

/** The heights of rows, where they are not Excel's own. */
function* heights(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  const sized = Object.entries(data.rowHeights).map(([row, height]): Sized => [Number(row), height]);
  for (const [points, runs] of runsBySize(sized)) {
    const rows = runs.map(([from, to]) => `${from}:${to}`);
    for (const ranges of rangesOf(sheet, rows, around)) ranges.format.rowHeight = points;
    yield rows.length * CHANGE;
  }
}

export function* sizes(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  yield* widths(sheet, data, around);
  yield* heights(sheet, data, around);
}
