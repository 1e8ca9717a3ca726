export interface Mark {
  /** Where the middle of the label should be. */
  readonly at: number;
  readonly width: number;
}

export interface Shown {
  readonly index: number;
  /** Where the middle of the label is: moved inwards at the ends. */
  readonly at: number;
}

const BETWEEN = 6;

/** Where the middle of a label is that stays between two positions. */
export const inside = ({ at, width }: Mark, from: number, to: number): number =>
  Math.max(from + width / 2, Math.min(to - width / 2, at));

/**
 * Every label, every second, every third …: as many of the ascending marks as stand side by side, one of them among
 * them in any case.
 */
export function thinOut(marks: readonly Mark[], from: number, to: number, kept = 0): readonly Shown[] {
  const every = (stride: number) =>
    marks.flatMap((mark, index) =>
      (index - kept) % stride === 0 ? [{ index, at: inside(mark, from, to) }] : [],
    );
  for (let stride = 1; stride < marks.length; stride += 1) {
    const shown = every(stride);
    const isClear = shown.every(({ index, at }, position) => {
      const previous = shown[position - 1];
      if (!previous) return true;
      return at - previous.at >= (marks[index]!.width + marks[previous.index]!.width) / 2 + BETWEEN;
    });
    if (isClear) return shown;
  }
  return every(marks.length).slice(0, 1);
}
