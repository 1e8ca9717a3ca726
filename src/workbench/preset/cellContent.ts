import type { Content } from '../../workbook/workbook.js';
import type { CellValue } from '../../cells/cells.js';
import { isErrorCell } from '../excel/callFunction.js';

/** What a formula of ours comes to where its cell holds this. */
export const resultOf = (value: CellValue | undefined): number | string | boolean => {
  if (value === undefined || value === null) return '';
  return isErrorCell(value) ? value.error : value;
};

/** A value as the content of a cell of ours, which has none that is TRUE but by a formula. */
export function contentOf(value: CellValue | undefined): Content | undefined {
  if (value === undefined || value === null) return undefined;
  const held = resultOf(value);
  if (typeof held === 'number') return { kind: 'number', value: held };
  if (typeof held === 'boolean')
    return { kind: 'formula', formula: held ? 'TRUE()' : 'FALSE()', value: held };
  return { kind: 'text', text: held };
}
