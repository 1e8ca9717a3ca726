import { columnNumber } from '../../formula/reference.js';
import type { AreaOf } from '../../workbook/workbook.js';
import type { DefinedName } from '../build/state/record.js';

const TARGET = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The cells that a name stands for, of a sheet in lower case; undefined where it stands for something else. */
export function targetOf({ formula }: DefinedName): AreaOf | undefined {
  const [, quoted, plain, left, top, right = left, bottom = top] = TARGET.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || left === undefined) return undefined;
  const [row, column] = [Number(top), columnNumber(left.toUpperCase())];
  return {
    sheet: sheet.toLowerCase(),
    row,
    column,
    rows: Number(bottom) - row + 1,
    columns: columnNumber(right!.toUpperCase()) - column + 1,
  };
}
