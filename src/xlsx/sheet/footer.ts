import { footerCodes } from '../../workbook/footerCodes.js';
import type { Print } from '../../workbook/workbook.js';

/** The footer of a page in Excel's codes: &L, &C and &R begin its sections. */
export const footer = ({ left, center, right }: Print['footer']): string =>
  [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ]
    .map(([code = '', text = '']) => (text === '' ? '' : code + footerCodes(text)))
    .join('');
