import { apiClass } from '../api/apiClass.js';
import type { ApiObject } from '../api/apiObject.js';
import type { Arguments } from '../api/arguments.js';
import { itemNotFound } from '../api/errors.js';
import { registrations } from '../api/registrations.js';
import type { Workbook } from '../book/workbook.js';
import type { Sheet } from '../../cells/cells.js';
import { checkStructure } from './checkProtection.js';
import { checkFreeSheetName, nextSheetName } from './sheetNames.js';

const worksheet = (workbook: Workbook, sheet: Sheet): ApiObject =>
  workbook.object('Worksheet', { workbook, sheet });

export function seen(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.cells.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'visible');
}

function end(workbook: Workbook, args: Arguments, at: 0 | -1): ApiObject {
  const sheet = seen(workbook, args.optionalFlag(0)).at(at);
  if (!sheet) throw itemNotFound();
  return worksheet(workbook, sheet);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection = apiClass<Workbook>('WorksheetCollection', {
  collection: {
    items: (workbook) => workbook.cells.sheets().map((sheet) => worksheet(workbook, sheet)),
    find: (workbook, key) => {
      const sheet = workbook.findSheet(String(key));
      return sheet && worksheet(workbook, sheet);
    },
  },
  methods: {
    ...registrations('Added', 'Deleted', 'DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'),
    add: (workbook, args) => {
      checkStructure(workbook);
      const name = args.optionalText(0) ?? nextSheetName(workbook);
      checkFreeSheetName(workbook, name);
      return worksheet(workbook, workbook.cells.addSheet(name));
    },
    getActiveWorksheet: (workbook) => worksheet(workbook, workbook.cells.activeSheet()),
    getCount: (workbook, args) => seen(workbook, args.optionalFlag(0)).length,
    getFirst: (workbook, args) => end(workbook, args, 0),
    getLast: (workbook, args) => end(workbook, args, -1),
  },
});
