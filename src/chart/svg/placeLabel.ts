import { holds, overlap, type Box } from './box.js';
import type { Point } from './shapes.js';
import { crosses, meet, type Segment } from './segments.js';
import { inside } from './thinOut.js';

/** Above, below and beside a point, the better ones first. */
const DIRECTIONS = [
  [0, -1],
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -0.5],
  [-1, -0.5],
  [1, 0.5],
  [-1, 0.5],
] as const;

type Size = Pick<Box, 'width' | 'height'>;

/** The part of the way to a label that the point's own line may take. */
const BESIDE = 0.1;

export interface Surroundings {
  /** Nothing of a label is outside. */
  readonly bounds: Box;
  /** What a label covers only where there is nowhere else. */
  readonly lines: readonly Segment[];
  /** What a label never covers. */
  readonly taken: readonly Box[];
}

/** Above and below a point a label moves sideways, so that it stays inside. */
function boxAt(
  { x, y }: Point,
  [right, down]: (typeof DIRECTIONS)[number],
  away: number,
  { width, height }: Size,
  bounds: Box,
): Box {
  const middle = x + right * (away + width / 2);
  const at = down === 0 ? middle : inside({ at: middle, width }, bounds.x, bounds.x + bounds.width);
  return { x: at - width / 2, y: y + down * (away + height / 2) - height / 2, width, height };
}

/** From just beside a point to the nearest point of a box. */
function wayTo({ x, y }: Point, box: Box): Segment {
  const to = {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  };
  return { from: { x: x + (to.x - x) * BESIDE, y: y + (to.y - y) * BESIDE }, to };
}

export interface PlacedLabel {
  readonly box: Box;
  /** Which of the sizes. */
  readonly index: number;
}

/** Every place there is, one after the other, as the first ones mostly do. */
function* placesOf(
  sizes: readonly Size[],
  points: readonly Point[],
  distances: readonly number[],
  bounds: Box,
): Generator<PlacedLabel & { readonly point: Point }> {
  for (const away of distances) {
    for (const [index, size] of sizes.entries()) {
      for (const point of points) {
        for (const direction of DIRECTIONS) {
          yield { index, point, box: boxAt(point, direction, away, size, bounds) };
        }
      }
    }
  }
}

/**
 * Where a label in one of some sizes stands at one of some distances from one of some points, the better ones of each
 * first, so that no line is under it or between it and its point, or few lines if that cannot be; undefined where it
 * would cover another label or leave the bounds.
 */
export function placeLabel(
  sizes: readonly Size[],
  points: readonly Point[],
  distances: readonly number[],
  { bounds, lines, taken }: Surroundings,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const { index, point, box } of placesOf(sizes, points, distances, bounds)) {
    if (!holds(bounds, box) || taken.some((other) => overlap(box, other))) continue;
    const way = wayTo(point, box);
    const covered = lines.filter((line) => crosses(line, box) || meet(line, way)).length;
    if (covered < fewest) {
      best = { index, box };
      fewest = covered;
    }
    if (covered === 0) break;
  }
  return best;
}
