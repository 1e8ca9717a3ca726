import type { Case } from '../../roi/case/types.js';
import { writeXlsx } from '../../xlsx/writeXlsx.js';
import { caseWorkbook } from './caseWorkbook.js';

/** The workbook of a case as the bytes of a file. */
export const caseFile = (theCase: Case, version: string): Uint8Array =>
  writeXlsx(caseWorkbook(theCase, version));
