import { parseValue } from 'numfmt';
import { invalidArgument, notImplemented } from '../api/errors.js';
import type { CellInput } from '../../cells/cells.js';
import { checkFormula } from './checkFormula.js';

/** What a text becomes in a cell, and the format that comes with it. */
export interface Typed {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const TEXT_FORMAT = '@';
/** Without a digit nothing is a number or a date. */
const READ_AS_VALUE = /\d|^(?:true|false)$/i;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

function textInput(text: string): Typed {
  if (text.length > LONGEST_TEXT) throw invalidArgument();
  return { input: text };
}

function formulaInput(formula: string): Typed {
  checkFormula(formula);
  return { input: { formula } };
}

/**
 * Reads a text as Excel does when a value or formula is set, which is as if someone typed it:
 * - a leading `=` makes a formula, so does a `+` or `-` that begins no number:
 *   https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * - numbers, shares and dates are no longer text, and bring their format:
 *   https://github.com/OfficeDev/office-js/issues/229
 * - a leading apostrophe keeps it text and is not part of it: https://github.com/OfficeDev/office-js/issues/6687
 * - cells in the format Text keep everything as text:
 *   https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
 * @throws InvalidArgument for what is too long, and for what begins as a formula and can be none
 */
export function typed(text: string, cellFormat: string | undefined): Typed {
  if (text === '') return { input: null };
  if (cellFormat === TEXT_FORMAT) return textInput(text);
  if (text.startsWith("'")) return textInput(text.slice(1));
  if (text.length > 1 && text.startsWith('=')) return formulaInput(text);
  if (ERROR.test(text)) return { input: { formula: `=${text}` } };
  const parsed = READ_AS_VALUE.test(text) ? parseValue(text) : null;
  if (parsed && typeof parsed.v === 'number') {
    const bringsFormat = parsed.z !== undefined && (cellFormat ?? 'General') === 'General';
    return { input: parsed.v, ...(bringsFormat && { numberFormat: parsed.z }) };
  }
  if (parsed && typeof parsed.v === 'boolean') return { input: parsed.v };
  if (text.length > 1 && /^[+-]/.test(text)) return formulaInput(`=${text}`);
  if (text.length > 1 && text.startsWith('@')) throw notImplemented('a text that begins with "@"');
  return textInput(text);
}
