import type { WorkbookData } from '../../workbook/workbook.js';
import { needs, needsUnique } from './needs.js';

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/** What Excel accepts as the name of a sheet; `History` is its own. */
export function requireSheetNames({ sheets }: WorkbookData): void {
  needs(sheets.length > 0, 'a sheet', 'none');
  for (const { name } of sheets) {
    needs(
      name.length > 0 && name.length <= LONGEST,
      `sheet names of 1 to ${LONGEST} characters`,
      `"${name}"`,
    );
    needs(!FORBIDDEN.test(name), "sheet names without []:*?/\\ and without ' at an end", `"${name}"`);
    needs(name.toLowerCase() !== 'history', 'sheet names other than History', `"${name}"`);
  }
  needsUnique(
    sheets.map(({ name }) => name),
    'sheet names',
  );
}
