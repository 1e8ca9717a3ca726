import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { exceljsBytes, exceljsBytesTuned } from './exceljsBook.js';

/** Who is measured, our own first. */
export const WRITERS: Readonly<Record<string, (data: WorkbookData) => Uint8Array | Promise<Uint8Array>>> = {
  CSROI: writeXlsx,
  exceljs: exceljsBytes,
  'exceljs, tuned': exceljsBytesTuned,
};
