import type { LineShift, Range } from '../../cells/cells.js';
import { MOST_COLUMNS, MOST_ROWS, isOneCell } from '../ranges/geometry.js';

/*
 * Where lines go when others come in or go: https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */

/** Lines side by side. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export const MOST: Readonly<Record<LineShift['axis'], number>> = { row: MOST_ROWS, column: MOST_COLUMNS };
const LENGTH = { row: 'rows', column: 'columns' } as const;

export const spanOf = (range: Range, axis: LineShift['axis']): Span => ({
  first: range[axis],
  count: range[LENGTH[axis]],
});

export const withSpan = (range: Range, axis: LineShift['axis'], { first, count }: Span): Range => ({
  ...range,
  [axis]: first,
  [LENGTH[axis]]: count,
});

/** What stays of a length from the sheet's beginning, in lines or in points, when a piece of it goes. */
export const shortened = (length: number, from: number, by: number): number =>
  length <= from ? length : Math.max(from, length - by);

/** An area that spans the place grows or shrinks; undefined when all its lines go. Whole columns and rows stay whole. */
export function movedSpan(
  { first, count }: Span,
  { kind, axis, at, count: by }: LineShift,
): Span | undefined {
  const most = MOST[axis];
  if (count === most) return { first, count };
  const end = first + count;
  const [begins, ends] =
    kind === 'insert'
      ? [first >= at ? first + by : first, Math.min(end > at ? end + by : end, most)]
      : [shortened(first, at, by), shortened(end, at, by)];
  return ends > begins ? { first: begins, count: ends - begins } : undefined;
}

export const movedLine = (line: number, shift: LineShift): number | undefined =>
  movedSpan({ first: line, count: 1 }, shift)?.first;

export function movedRange(range: Range, shift: LineShift): Range | undefined {
  const span = movedSpan(spanOf(range, shift.axis), shift);
  return span && withSpan(range, shift.axis, span);
}

export const movedRanges = (ranges: readonly Range[], shift: LineShift): Range[] =>
  ranges.flatMap((range) => movedRange(range, shift) ?? []);

/** As lines move whose looks those that come in take over: what ends just before them reaches on. */
export function inheritedSpan(span: Span, shift: LineShift): Span | undefined {
  const isBefore = shift.kind === 'insert' && span.first + span.count === shift.at;
  return isBefore ? { ...span, count: span.count + shift.count } : movedSpan(span, shift);
}

export function inheritedRange(range: Range, shift: LineShift): Range | undefined {
  const span = inheritedSpan(spanOf(range, shift.axis), shift);
  return span && withSpan(range, shift.axis, span);
}

export const newLines = ({ kind, at, count }: LineShift): number[] =>
  kind === 'insert' ? Array.from({ length: count }, (_, after) => at + after) : [];

/** What is left of merged cells is no longer merged when it is one cell. */
export const movedMerged = (merged: readonly Range[], shift: LineShift): Range[] =>
  movedRanges(merged, shift).filter((range) => !isOneCell(range));

/** How many lines from the first hold anything. */
export function movedReach(reach: number, { kind, at, count }: LineShift): number {
  if (kind === 'delete') return shortened(reach, at, count);
  return reach > 0 && at <= reach ? reach + count : reach;
}

/** The lines that come in or go, whole. */
export const linesOf = ({ axis, at, count }: LineShift): Range =>
  withSpan({ row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS }, axis, { first: at, count });
