import { argumentText } from '../../../kpi/formulaText.js';
import { parseEntry } from '../../entry/parseEntry.js';
import type { EntrySetting } from '../../entry/setting.js';

/** What somebody put into the field of an argument. */
export type Argument =
  | { readonly kind: 'nothing' }
  /** Cells, by their address. */
  | { readonly kind: 'cells'; readonly text: string }
  | { readonly kind: 'value'; readonly value: number | string | boolean };

const CELLS =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$|^(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/iu;

/** An address, a number in the user's own writing, TRUE or FALSE, or a text. */
export function argumentOf(typed: string, setting: EntrySetting): Argument {
  const text = typed.trim();
  if (text === '') return { kind: 'nothing' };
  if (CELLS.test(text)) return { kind: 'cells', text };
  if (/^(?:true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  const outcome = parseEntry(text, 'number', setting);
  if ('value' in outcome && !('ask' in outcome)) return { kind: 'value', value: outcome.value };
  const percent = text.endsWith('%') ? parseEntry(text, 'share', setting) : undefined;
  if (percent && 'value' in percent && !('ask' in percent)) return { kind: 'value', value: percent.value };
  return { kind: 'value', value: text.replace(/^"(.*)"$/, '$1') };
}

/** As it stands in a formula, in English with commas, which Excel turns into the user's own. */
export function argumentInFormula(argument: Argument): string {
  if (argument.kind === 'nothing') return '';
  return argument.kind === 'cells' ? argument.text : argumentText(argument.value);
}
