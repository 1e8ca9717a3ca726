import type { Range } from '../../cells/cells.js';
import type { Kept } from '../book/hostBook.js';
import type { Areas } from '../ranges/area.js';
import { without } from '../ranges/geometry.js';
import { copyOf, rebaseRule } from './rebaseRule.js';

/** Takes rules away from cells: a rule of more cells stays on the others, one without cells is gone. */
export function removeRules(
  { workbook, sheet, ranges }: Areas,
  kind: 'conditionalFormats' | 'validations',
): void {
  const book = workbook.sheetBook(sheet);
  const left = <R extends { readonly ranges: Areas['ranges']; readonly data: Kept }>(
    rules: readonly R[],
  ): R[] =>
    rules.flatMap((rule) => {
      const kept = ranges.reduce<readonly Range[]>(
        (held, range) => held.flatMap((one) => without(one, range)),
        rule.ranges,
      );
      const isSame = kept.length === rule.ranges.length && kept.every((one, at) => one === rule.ranges[at]);
      if (isSame) return [rule];
      if (kept.length === 0) return [];
      const data = kind === 'validations' ? copyOf(rule.data) : rule.data;
      rebaseRule(data, rule.ranges, kept);
      return [{ ...rule, data, ranges: kept }];
    });
  if (kind === 'conditionalFormats') book.conditionalFormats = left(book.conditionalFormats);
  else book.validations = left(book.validations);
}
