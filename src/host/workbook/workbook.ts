import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { invalidReference } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import { area } from '../ranges/area.js';
import type { References } from '../wire/references.js';
import { application } from './application.js';
import { customXmlPartCollection } from './customXmlParts.js';
import { functions } from './functions.js';
import { runtime } from './runtime.js';
import { settingCollection } from './settings.js';
import { styleCollection } from './styles.js';
import { workbookProtection } from './workbookProtection.js';

/** The root of every path: the workbook, and the references that the library keeps into it. */
export interface RootTarget {
  readonly workbook: Workbook;
  readonly references: References;
}

function selected({ workbook }: RootTarget, what: 'range' | 'active') {
  const { sheet: id, range, active } = workbook.cells.selection();
  const sheet = workbook.cells.sheetById(id);
  if (!sheet) throw invalidReference();
  return workbook.object(
    'Range',
    area(workbook, sheet, what === 'range' ? range : { ...active, rows: 1, columns: 1 }),
  );
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookClass = apiClass<RootTarget>('Workbook', {
  properties: {
    name: { read: ({ workbook }) => workbook.book.name },
    readOnly: { read: ({ workbook }) => workbook.book.readOnly },
  },
  objects: {
    application: ({ workbook }) => instance(application, workbook),
    customXmlParts: ({ workbook }) => instance(customXmlPartCollection, { workbook }),
    functions: ({ workbook }) => instance(functions, workbook),
    names: ({ workbook }) => workbook.object('NamedItemCollection', { workbook }),
    properties: ({ workbook }) => workbook.kept('DocumentProperties', workbook.book.properties),
    protection: ({ workbook }) => instance(workbookProtection, workbook),
    settings: ({ workbook }) => instance(settingCollection, workbook),
    styles: ({ workbook }) => instance(styleCollection, workbook),
    tables: ({ workbook }) => workbook.object('TableCollection', { workbook }),
    worksheets: ({ workbook }) => workbook.object('WorksheetCollection', workbook),
    _Runtime: ({ workbook }) => instance(runtime, workbook),
  },
  methods: {
    getSelectedRange: (target) => selected(target, 'range'),
    getActiveCell: (target) => selected(target, 'active'),
    _RemoveReference: ({ references }, args) => {
      references.release(args.text(0));
    },
    _GetRangeForEventByReferenceId: ({ references }, args) => references.find(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ references }, args) => references.find(args.text(0)),
  },
});
