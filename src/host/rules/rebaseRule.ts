import type { Range } from '../../cells/cells.js';
import { changeFormulas } from '../book/followSheet.js';
import type { Kept } from '../book/hostBook.js';
import { rebased } from '../lines/references.js';

const least = (ranges: readonly Range[], axis: 'row' | 'column'): number =>
  ranges.reduce((first, range) => Math.min(first, range[axis]), Infinity);

/** Several validations may share what they hold: one that changes needs its own. */
export const copyOf = (data: Kept): Kept => JSON.parse(JSON.stringify(data)) as Kept;

/**
 * The formulas of a rule are meant for the first of its cells. Where that is another one, they are said anew for it.
 * https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f
 */
export function rebaseRule(data: Kept, before: readonly Range[], after: readonly Range[]): void {
  const rows = least(after, 'row') - least(before, 'row');
  const columns = least(after, 'column') - least(before, 'column');
  if (rows === 0 && columns === 0) return;
  changeFormulas(data, (formula) => (formula.startsWith('=') ? rebased(formula, rows, columns) : formula));
}
