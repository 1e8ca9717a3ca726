import type { LineShift, Range, Sheet } from '../../cells/cells.js';
import { linesOf } from '../lines/movedLines.js';
import { cellsAddress } from '../ranges/addresses.js';
import { area } from '../ranges/area.js';
import type { References } from '../wire/references.js';
import { EVENT_TYPE } from './hostEvents.js';
import { tellActivation } from './tellActivation.js';
import type { Workbook } from './workbook.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.datachangetype */
const LINE_CHANGES = {
  insert: { row: 'RowInserted', column: 'ColumnInserted' },
  delete: { row: 'RowDeleted', column: 'ColumnDeleted' },
} as const satisfies Record<LineShift['kind'], Record<LineShift['axis'], string>>;

/**
 * Tells the library what happens to the cells, whoever did it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function forwardEvents(workbook: Workbook, references: References, isAddIn: () => boolean): void {
  const { cells, events } = workbook;
  const tellChanged = (sheet: Sheet, range: Range, changeType: string) => {
    events.tellSheet(EVENT_TYPE.worksheetChanged, sheet.id, {
      changeType,
      source: 'Local',
      worksheetId: sheet.id,
      address: cellsAddress(range),
      referenceId: references.keep(workbook.object('Range', area(workbook, sheet, range))),
      shiftDirection: 'None',
      triggerSource: isAddIn() ? 'ThisLocalAddin' : 'Unknown',
    });
  };
  workbook.listen('changed', ({ sheet: id, range }) => {
    const sheet = cells.sheetById(id);
    if (sheet && !workbook.isShifting) tellChanged(sheet, range, 'RangeEdited');
  });
  workbook.onShifted((sheet, shift) => {
    tellChanged(sheet, linesOf(shift), LINE_CHANGES[shift.kind][shift.axis]);
  });
  tellActivation(workbook);
  workbook.listen('selected', ({ sheet, range }) => {
    events.tellSheet(EVENT_TYPE.worksheetSelectionChanged, sheet, {
      worksheetId: sheet,
      address: cellsAddress(range),
    });
    events.tell(EVENT_TYPE.workbookSelectionChanged, '', {});
  });
  workbook.listen('sheetAdded', ({ sheet }) => {
    events.tellSheet(EVENT_TYPE.worksheetAdded, sheet, { source: 'Local', worksheetId: sheet });
  });
  workbook.listen('sheetDeleted', ({ sheet }) => {
    events.tellSheet(EVENT_TYPE.worksheetDeleted, sheet, { source: 'Local', worksheetId: sheet });
  });
}
