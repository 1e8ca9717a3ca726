import { workbookEn } from '../i18n/workbook.en.js';
import type { Case } from '../roi/case/types.js';
import { modelOf } from '../roi/model/model.js';
import { simulationOf } from '../roi/model/simulationOf.js';
import { workbookOf } from './workbookOf.js';
import type { WorkbookData } from './workbook.js';

/** The workbook of a case as plain data, simulation included where anything is uncertain. */
export function caseWorkbook(theCase: Case, version: string): WorkbookData {
  const simulation = simulationOf(modelOf(theCase));
  return workbookOf(theCase, workbookEn, { version, ...(simulation && { simulation }) });
}
