import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { registrations } from '../api/registrations.js';
import type { SheetTarget } from '../book/targets.js';
import { chartCollection } from '../charts/charts.js';
import { usedRangeOfSheet } from '../ranges/usedRange.js';
import { freezePanes } from './freezePanes.js';
import { neighbours } from './neighbours.js';
import { horizontalBreaks, verticalBreaks } from './pageBreaks.js';
import { sheetMethods } from './sheetMethods.js';
import { sheetProperties } from './sheetProperties.js';
import { worksheetProtection } from './worksheetProtection.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet = apiClass<SheetTarget>('Worksheet', {
  identity: 'id',
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: sheetProperties,
  objects: {
    names: ({ workbook, sheet }) => workbook.object('NamedItemCollection', { workbook, sheet }),
    tables: ({ workbook, sheet }) => workbook.object('TableCollection', { workbook, sheet }),
    charts: (target) => instance(chartCollection, target),
    freezePanes: (target) => instance(freezePanes, target),
    protection: (target) => instance(worksheetProtection, target),
    pageLayout: ({ workbook, sheet }) => workbook.kept('PageLayout', workbook.sheetBook(sheet).page, sheet),
    horizontalPageBreaks: (target) => instance(horizontalBreaks, target),
    verticalPageBreaks: (target) => instance(verticalBreaks, target),
  },
  methods: {
    ...registrations('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated'),
    ...usedRangeOfSheet,
    ...neighbours,
    ...sheetMethods,
  },
});
