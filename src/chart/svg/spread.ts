import type { Mark, Shown } from './thinOut.js';

const BETWEEN = 6;

/**
 * Ascending marks pushed apart, so that all labels stand side by side between two positions; where there is no room for
 * all, the first ones.
 */
export function spread(marks: readonly Mark[], from: number, to: number): readonly Shown[] {
  const starts: number[] = [];
  let free = from;
  for (const { at, width } of marks) {
    const start = Math.max(free, at - width / 2);
    starts.push(start);
    free = start + width + BETWEEN;
  }
  let end = to;
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index]!, end - marks[index]!.width);
    end = starts[index]! - BETWEEN;
  }
  // Pushed out on the left: too many.
  if ((starts[0] ?? from) < from) return spread(marks.slice(0, -1), from, to);
  return marks.map(({ width }, index) => ({ index, at: starts[index]! + width / 2 }));
}
