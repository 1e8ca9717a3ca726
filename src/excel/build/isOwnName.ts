import { lower } from './lower.js';
import { pointsAt } from './pointsAt.js';
import type { BuildRecord, DefinedName, SheetMark } from './state/record.js';

/**
 * Tells names of ours from the user's, who may have given names of their own to cells of ours. Ours are called as our data
 * call them, or as the last build had to, and stand for a cell of ours, or for nothing since its sheet was deleted.
 */
export function isOwnName(
  wanted: readonly string[],
  sheets: readonly SheetMark[],
  record: BuildRecord | null,
): (name: DefinedName) => boolean {
  const own = lower(wanted.map((name) => record?.names[name] ?? name));
  const places = sheets.map(({ name }) => name);
  return ({ name, formula }) =>
    own.has(name.toLowerCase()) &&
    (pointsAt(formula, places) || (record !== null && formula.includes('#REF!')));
}
