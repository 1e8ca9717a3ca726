import { EVENT_TYPE } from './hostEvents.js';
import type { Workbook } from './workbook.js';

/**
 * Tells which sheet is left and which is shown instead, once for each change: what is told of a selection names its sheet.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
 */
export function tellActivation(workbook: Workbook): void {
  const { cells, events } = workbook;
  let active = cells.activeSheet().id;
  workbook.listen('selected', ({ sheet }) => {
    if (sheet === active) return;
    events.tellSheet(EVENT_TYPE.worksheetDeactivated, active, { worksheetId: active });
    events.tellSheet(EVENT_TYPE.worksheetActivated, sheet, { worksheetId: sheet });
    active = sheet;
  });
}
