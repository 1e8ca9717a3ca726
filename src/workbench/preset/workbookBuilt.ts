import { parseCaseText } from '../../roi/case/stored.js';
import { caseWorkbook } from '../../workbook/caseWorkbook.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { Book } from '../book.js';
import type { StoredCase } from './storedCase.js';

/**
 * The workbook that an add-in built from a case, with its sheets as the grid knows them; undefined where the case cannot
 * be read, or not all of its sheets are there under their names.
 */
export function workbookBuilt({ text, parts }: StoredCase, { sheets }: Book): WorkbookData | undefined {
  const { case: theCase } = parseCaseText(text);
  if (!theCase) return undefined;
  const { appVersion = '' } = JSON.parse(text) as { readonly appVersion?: string };
  const workbook = caseWorkbook(theCase, appVersion);
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  const found = workbook.sheets.flatMap((sheet) => {
    const id = ids.get(sheet.name);
    return id === undefined ? [] : [{ ...sheet, id }];
  });
  return found.length === workbook.sheets.length ? { ...workbook, sheets: found, parts } : undefined;
}
