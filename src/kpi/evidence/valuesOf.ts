import { numbersOf } from '../cells.js';
import type { Range } from '../define.js';
import { nothingToCompute, tooFewValues } from '../errors.js';

/** The numbers of a range, of which there must be so many. */
export function valuesOf(range: Range, need: number): Float64Array {
  const values = numbersOf(range);
  if (values.length === 0) throw nothingToCompute(range.name);
  if (values.length < need) throw tooFewValues(range.name, need, values.length);
  return values;
}
