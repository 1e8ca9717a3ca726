import { invalidArgument } from '../api/errors.js';

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_FORMULA = 8192;

/** Texts and quoted names of sheets, in which brackets mean nothing; a quote that is never closed stays. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const OPEN = '(';
const CLOSE = ')';

function isBalanced(formula: string): boolean {
  const bare = formula.replace(QUOTED, '');
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === OPEN) depth += 1;
    else if (character === CLOSE) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Refuses what no formula can be. Whether one means anything is for whoever calculates it: names and functions that are
 * missing are no errors of writing.
 * @throws InvalidArgument
 */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA || !isBalanced(formula)) throw invalidArgument();
}
