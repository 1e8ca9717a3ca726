import type { Content } from '../../workbook/workbook.js';
import { inputOf } from '../build/sheet/inputs.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { FoundCell } from './foundSheets.js';
import { plainFormula } from './plainFormula.js';
import { unquoted } from './unquoted.js';

/** Excel keeps 15 digits. */
const CLOSE = 1e-14;

/** Whether a cell holds what was written into it, in a workbook where sheets are called otherwise. */
export function sameContent(held: FoundCell, content: Content | undefined, renamed: Renamed): boolean {
  const written = inputOf(content, renamed);
  if (held === written) return true;
  if (typeof held === 'number' && typeof written === 'number')
    return Math.abs(held - written) <= CLOSE * Math.abs(written);
  if (typeof held !== 'string' || typeof written !== 'string') return false;
  return content?.kind === 'formula'
    ? plainFormula(held) === plainFormula(written)
    : held === unquoted(written);
}
