import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { CellInput } from '../../cells/cells.js';

/** A value or formula as the grid stores it. Text that looks like a number or a formula stays text. */
export function cellInput(input: Exclude<CellInput, undefined>): ICellData {
  const none = { p: null, si: null, custom: null };
  if (input === null) return { v: null, f: null, t: null, ...none };
  if (typeof input === 'object') return { f: input.formula, v: null, t: null, ...none };
  if (typeof input === 'boolean') {
    const v = input ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    return { v, t: CellValueType.BOOLEAN, f: null, ...none };
  }
  const t = typeof input === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: input, t, f: null, ...none };
}
