import type { Box } from './box.js';
import type { Point } from './shapes.js';

/** A straight line from one point to another. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether a segment passes through a box (Liang and Barsky's clipping). */
export function crosses({ from, to }: Segment, { x, y, width, height }: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const sides = [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const;
  for (const [slope, distance] of sides) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) enter = Math.max(enter, distance / slope);
    if (slope > 0) leave = Math.min(leave, distance / slope);
  }
  return enter <= leave;
}

/** Twice the area of a triangle, its sign the side of the segment on which a point lies. */
const sideOf = ({ from, to }: Segment, { x, y }: Point): number =>
  (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);

/** Whether two segments meet. */
export const meet = (one: Segment, other: Segment): boolean =>
  sideOf(one, other.from) * sideOf(one, other.to) <= 0 &&
  sideOf(other, one.from) * sideOf(other, one.to) <= 0;
