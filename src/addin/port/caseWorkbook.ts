import { workbookEn } from '../../i18n/workbook.en.js';
import type { Case } from '../../roi/case/types.js';
import { modelOf } from '../../roi/model/model.js';
import { isUncertain, simulate } from '../../roi/model/simulation.js';
import { workbookOf } from '../../workbook/workbookOf.js';
import type { WorkbookData } from '../../workbook/workbook.js';

/** The workbook of a case as plain data, simulation included where anything is uncertain. */
export function caseWorkbook(theCase: Case, version: string): WorkbookData {
  const model = modelOf(theCase);
  const simulation = isUncertain(model) ? simulate(model) : undefined;
  return workbookOf(theCase, workbookEn, { version, ...(simulation && { simulation }) });
}
