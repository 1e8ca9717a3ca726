import type { Area, CellData } from '../../../workbook/workbook.js';

/** Cells side by side, and what they share. */
interface Run extends Area {
  readonly style: string;
}

function runsOf(cells: readonly CellData[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, style } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column && last.style === style)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1, style });
  }
  return runs;
}

/**
 * The cells of each style as few rectangles: runs along a row, and equal runs below one another. The cells stand by row,
 * then by column.
 */
export function rectanglesOf(cells: readonly CellData[]): ReadonlyMap<string, readonly Area[]> {
  const byStyle = new Map<string, Area[]>();
  /** By style and columns, where among those of its style the rectangle is that ended last. */
  const latest = new Map<string, number>();
  for (const { style, ...run } of runsOf(cells)) {
    const areas = byStyle.get(style) ?? [];
    byStyle.set(style, areas);
    const key = `${run.column}:${run.columns}:${style}`;
    const at = latest.get(key);
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above?.row === run.row - above!.rows)
      areas[at] = { ...above, rows: above.rows + 1 };
    else latest.set(key, areas.push(run) - 1);
  }
  return byStyle;
}
