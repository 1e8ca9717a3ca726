import type { Range } from '../../cells/cells.js';
import type { Areas } from '../ranges/area.js';
import { without } from '../ranges/geometry.js';

/** Takes rules away from cells: a rule of more cells stays on the others, one without cells is gone. */
export function removeRules(
  { workbook, sheet, ranges }: Areas,
  kind: 'conditionalFormats' | 'validations',
): void {
  const book = workbook.sheetBook(sheet);
  const left = <R extends { readonly ranges: Areas['ranges'] }>(rules: readonly R[]): R[] =>
    rules.flatMap((rule) => {
      const kept = ranges.reduce<readonly Range[]>(
        (held, range) => held.flatMap((one) => without(one, range)),
        rule.ranges,
      );
      const isSame = kept.length === rule.ranges.length && kept.every((one, at) => one === rule.ranges[at]);
      if (isSame) return [rule];
      return kept.length > 0 ? [{ ...rule, ranges: kept }] : [];
    });
  if (kind === 'conditionalFormats') book.conditionalFormats = left(book.conditionalFormats);
  else book.validations = left(book.validations);
}
