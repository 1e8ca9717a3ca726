import type { Content } from '../../workbook/workbook.js';
import type { FoundCell } from './foundSheets.js';

const SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.#\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** Formulas of ours have every sheet in quotes, by which sheets are told. */
const withQuotes = (formula: string): string =>
  formula.replace(SHEETS, (part, sheet: string | undefined) => (sheet === undefined ? part : `'${sheet}'!`));

/**
 * What was found in a cell as what can be written there. Text that begins with `=` reads like a formula; it is text where
 * text was written.
 */
export function contentOf(held: FoundCell, written: Content | undefined): Content | undefined {
  if (held === '') return undefined;
  if (typeof held === 'number') return { kind: 'number', value: held };
  if (typeof held === 'boolean') return { kind: 'formula', formula: held ? 'TRUE' : 'FALSE', value: held };
  const isText = written?.kind === 'text' && written.text === held;
  if (!held.startsWith('=') || isText) return { kind: 'text', text: held };
  return { kind: 'formula', formula: withQuotes(held.slice(1)), value: '' };
}
