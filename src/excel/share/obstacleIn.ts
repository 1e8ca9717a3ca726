import type { Details } from '../build/problem.js';
import type { Reason, Value } from './found.js';

/**
 * Errors that say nothing about the result: it is still being computed, the function is not known here, there is no room.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
const NOT_CALCULATED: readonly Value[] = [
  '#BUSY!',
  '#NAME?',
  '#GETTING_DATA',
  '#SPILL!',
  '#CONNECT!',
  '#BLOCKED!',
  '#CALC!',
];

/** In this format, Text, a formula that is set would be text. */
const TEXT = '@';

interface Cells {
  readonly values: readonly Value[];
  readonly numberFormats: readonly Value[];
  readonly sheet: string;
  readonly isProtected: boolean;
}

/** Why cells cannot be changed as they are. */
export function obstacleIn(cells: Cells): readonly [Reason, Details] | undefined {
  const { values, numberFormats, sheet, isProtected } = cells;
  if (isProtected) return ['protected', { sheet }];
  const value = values.find((one) => NOT_CALCULATED.includes(one));
  if (value !== undefined) return ['notCalculated', { value: String(value) }];
  return numberFormats.includes(TEXT) ? ['textFormat', {}] : undefined;
}
