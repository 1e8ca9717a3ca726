import { followingSheet } from '../ranges/sheetReferences.js';

/** Where formulas stand in what is kept; texts elsewhere are for people and may look like anything. */
const FORMULAS: ReadonlySet<string> = new Set([
  'formula',
  'formula1',
  'formula2',
  'refersTo',
  'source',
  'values',
  'xValues',
]);

/** A series of a chart may have its name from a cell. */
const isFormula = (key: string, value: string): boolean =>
  FORMULAS.has(key) || (key === 'name' && value.startsWith('='));

/** Changes the formulas within something that is kept. */
export function changeFormulas(kept: unknown, change: (formula: string, key: string) => string): void {
  if (typeof kept !== 'object' || kept === null) return;
  const record = kept as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    if (typeof value !== 'string') changeFormulas(value, change);
    else if (isFormula(key, value)) record[key] = change(value, key);
  }
}

/** Changes the formulas within something after a sheet was renamed, or deleted when there is no new name. */
export function followSheet(kept: unknown, name: string, renamed: string | undefined): void {
  changeFormulas(kept, followingSheet(name, renamed));
}
