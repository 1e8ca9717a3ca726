import type { Content } from '../../workbook/workbook.js';
import { inputOf } from '../build/sheet/inputs.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { FoundCell } from './foundSheets.js';

/** Excel keeps 15 digits. */
const CLOSE = 1e-14;

const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|[\s@]+|[^"'\s@]+|'/g;

/**
 * A formula as it reads whoever wrote it down: Excel leaves out quotes that are not needed and blanks, and where files do
 * not say that a formula is an array it may add the sign of a single value.
 */
const plain = (formula: string): string =>
  formula.replace(PARTS, (part, sheet: string | undefined) => {
    if (part.startsWith('"')) return part;
    if (sheet !== undefined) return `${sheet.toUpperCase()}!`;
    return /^[\s@]/.test(part) ? '' : part.toUpperCase();
  });

/** What stands before an apostrophe that makes text of what follows. */
const unquoted = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** Whether a cell holds what was written into it, in a workbook where sheets are called otherwise. */
export function sameContent(held: FoundCell, content: Content | undefined, renamed: Renamed): boolean {
  const written = inputOf(content, renamed);
  if (held === written) return true;
  if (typeof held === 'number' && typeof written === 'number')
    return Math.abs(held - written) <= CLOSE * Math.abs(written);
  if (typeof held !== 'string' || typeof written !== 'string') return false;
  return content?.kind === 'formula' ? plain(held) === plain(written) : held === unquoted(written);
}
