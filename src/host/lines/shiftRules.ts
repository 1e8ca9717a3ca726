import type { LineShift, Range } from '../../cells/cells.js';
import type { Kept } from '../book/hostBook.js';
import { without } from '../ranges/geometry.js';
import { rebaseRule } from '../rules/rebaseRule.js';
import { linesOf, movedRange } from './movedLines.js';

interface Rule {
  readonly ranges: readonly Range[];
  readonly data: Kept;
}

/** The cells of rules move with the lines, each range as `moved` says; a rule without cells is gone. */
export function shiftRules<R extends Rule>(
  rules: readonly R[],
  shift: LineShift,
  moved: typeof movedRange = movedRange,
): R[] {
  return rules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => moved(range, shift) ?? []);
    if (ranges.length === 0) return [];
    if (shift.kind === 'delete') {
      const left = rule.ranges.flatMap((range) => without(range, linesOf(shift)));
      rebaseRule(rule.data, rule.ranges, left);
    }
    return [{ ...rule, ranges }];
  });
}
