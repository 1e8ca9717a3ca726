import type { LineShift, Range, Sheet } from '../../cells/cells.js';
import type { Chart, Kept } from '../book/hostBook.js';
import { COVERED } from '../charts/chart.js';
import { movedRange, shortened, spanOf } from './movedLines.js';

const POINTS_PER_PIXEL = 72 / 96;

/** Lines in points from the corner of a sheet. */
interface Stretch {
  readonly from: number;
  readonly length: number;
}

const SIDES = { row: ['top', 'height'], column: ['left', 'width'] } as const;

/** Where a line begins. */
function placeOf(sheet: Sheet, axis: LineShift['axis'], line: number): number {
  const size = (at: number) => (axis === 'row' ? sheet.rowHeight(at) : sheet.columnWidth(at));
  return (
    Array.from({ length: line }, (_, at) => size(at)).reduce((total, one) => total + one, 0) *
    POINTS_PER_PIXEL
  );
}

/** The lines that come in or go. */
function stretchOf(sheet: Sheet, { kind, axis, at, count }: LineShift): Stretch {
  const from = placeOf(sheet, axis, at);
  if (kind === 'delete') return { from, length: placeOf(sheet, axis, at + count) - from };
  const { rowHeight, columnWidth } = sheet.defaultSize;
  const standard = (axis === 'row' ? rowHeight : columnWidth) * POINTS_PER_PIXEL;
  return { from, length: count * (at > 0 ? from - placeOf(sheet, axis, at - 1) : standard) };
}

/** The cells that a chart was put over, unless it was moved since. */
function coveredBy(data: Kept): Range | undefined {
  const covered = data[COVERED] as (Range & Kept) | undefined;
  const isThere = covered && ['left', 'top', 'width', 'height'].every((name) => covered[name] === data[name]);
  return isThere ? covered : undefined;
}

/** Where a chart begins and ends: by its cells, whose sizes may have changed since it was put over them, or by itself. */
function edgesOf(sheet: Sheet, data: Kept, axis: LineShift['axis']): readonly [number, number] | undefined {
  const covered = coveredBy(data);
  if (covered) {
    const { first, count } = spanOf(covered, axis);
    return [placeOf(sheet, axis, first), placeOf(sheet, axis, first + count)];
  }
  const [start, size] = SIDES[axis];
  const [begins, length] = [data[start], data[size]];
  return typeof begins === 'number'
    ? [begins, begins + (typeof length === 'number' ? length : 0)]
    : undefined;
}

function shiftOne(sheet: Sheet, data: Kept, shift: LineShift, { from, length }: Stretch): void {
  const edges = edgesOf(sheet, data, shift.axis);
  if (!edges) return;
  const covered = coveredBy(data);
  const [begins, ends] = edges;
  const isInsert = shift.kind === 'insert';
  const begin = isInsert ? (begins >= from ? begins + length : begins) : shortened(begins, from, length);
  const end = isInsert ? (ends > from ? ends + length : ends) : shortened(ends, from, length);
  const [start, size] = SIDES[shift.axis];
  data[start] = Number(data[start]) + begin - begins;
  if (typeof data[size] === 'number') data[size] += end - begin - (ends - begins);
  const range = covered && movedRange(covered, shift);
  const { left, top, width, height } = data;
  if (range) data[COVERED] = { ...range, left, top, width, height };
  else Reflect.deleteProperty(data, COVERED);
}

/**
 * Charts move and size with their cells, as new ones do. Before the cells move: where they are is told by their sizes.
 * https://support.microsoft.com/office/move-or-resize-a-chart-1fb5b5f3-f2a5-4d68-8ba3-a3c8c2d8ad0a
 */
export function shiftCharts(sheet: Sheet, charts: readonly Chart[], shift: LineShift): void {
  if (charts.length === 0) return;
  const stretch = stretchOf(sheet, shift);
  for (const { data } of charts) shiftOne(sheet, data, shift, stretch);
}
