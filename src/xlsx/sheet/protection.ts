import type { SheetData } from '../../workbook/workbook.js';
import { element } from '../xml.js';

/**
 * Locked cells cannot be changed; there is no password. What is false stays allowed: widths, heights and the filters of
 * tables. Charts and notes are not protected, so that charts can be copied, and cells can be selected, so that links work.
 */
export const sheetProtection = ({ isProtected }: SheetData): string =>
  isProtected
    ? element('sheetProtection', {
        sheet: true,
        formatColumns: false,
        formatRows: false,
        autoFilter: false,
      })
    : '';
