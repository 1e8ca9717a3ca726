import { invalidArgument } from '../api/errors.js';
import { looksLikeCell } from '../ranges/addresses.js';

const LONGEST = 255;
const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const ROW_COLUMN = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/**
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 * @throws InvalidArgument
 */
export function checkName(name: string): void {
  const isRefused =
    name.length > LONGEST ||
    !SHAPE.test(name) ||
    looksLikeCell(name) ||
    ROW_COLUMN.test(name) ||
    /^(?:true|false)$/i.test(name);
  if (isRefused) throw invalidArgument();
}
