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

function change(kept: unknown, follow: (formula: string) => string): void {
  if (typeof kept !== 'object' || kept === null) return;
  const record = kept as Record<string, unknown>;
  for (const [key, value] of Object.entries(record)) {
    if (typeof value !== 'string') change(value, follow);
    else if (FORMULAS.has(key)) record[key] = follow(value);
  }
}

/** Changes the formulas within something after a sheet was renamed, or deleted when there is no new name. */
export function followSheet(kept: unknown, name: string, renamed: string | undefined): void {
  change(kept, followingSheet(name, renamed));
}
