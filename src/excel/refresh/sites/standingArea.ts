import type { Area } from '../../../workbook/workbook.js';
import type { Line, Site } from './site.js';

/** The first line from one on, towards another, that is not gone. */
function firstLeft(line: Line, from: number, to: number): number | undefined {
  const step = Math.sign(to - from);
  for (let at = from; ; at += step) {
    const now = line(at);
    if (now !== undefined || at === to) return now;
  }
}

/** Lines side by side as they stand by now; Excel cuts off those that are gone. */
export function standingSpan(
  line: Line,
  from: number,
  to: number,
): readonly [from: number, to: number] | undefined {
  const [first, last] = [firstLeft(line, from, to), firstLeft(line, to, from)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Cells side by side as they stand by now; undefined where all of them are gone. */
export function standingArea({ row, column, rows, columns }: Area, site: Site): Area | undefined {
  const down = standingSpan(site.rows, row, row + rows - 1);
  const along = standingSpan(site.columns, column, column + columns - 1);
  if (!down || !along) return undefined;
  return {
    row: down[0],
    column: along[0],
    rows: down[1] - down[0] + 1,
    columns: along[1] - along[0] + 1,
  };
}
