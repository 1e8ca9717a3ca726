import type { FoundCell } from '../foundSheets.js';
import { plainFormula } from '../plainFormula.js';
import { withoutRemains } from '../withoutRemains.js';

const REFERENCES =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\w.$])(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w.(])|#REF!)/giu;

/** Excel keeps 15 digits; sums may differ in the last. */
const DIGITS = 12;

/** What tells a cell wherever it stands: its text, its number, or its formula without the cells it names. */
export function signature(held: FoundCell): string {
  if (typeof held === 'number') return `number ${held.toPrecision(DIGITS)}`;
  if (typeof held === 'boolean') return `logical ${held}`;
  if (!held.startsWith('=')) return held;
  return plainFormula(
    withoutRemains(held).replace(REFERENCES, (part) => (part.startsWith('"') ? part : '#')),
  );
}
