import type { Content } from '../../../workbook/workbook.js';
import type { Renamed } from '../sheetReferences.js';
import { inputOf, type Input } from './inputs.js';

/** The number format of cells that take everything as text; an apostrophe would stay in them. */
export const TEXT_FORMAT = '@';

/** What is set as `formulas` of a cell that has its number format already. */
export const inputAfterFormat = (
  content: Content | undefined,
  renamed: Renamed,
  numberFormat: string | undefined,
): Input =>
  content?.kind === 'text' && numberFormat === TEXT_FORMAT ? content.text : inputOf(content, renamed);
