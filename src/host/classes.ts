import type { ApiClass } from './api/apiClass.js';
import type { KeptSpec } from './api/kept.js';
import type { Targets } from './book/targets.js';
import { chartParts } from './charts/chartParts.js';
import { chartCollection } from './charts/charts.js';
import { rangeBorder, rangeBorderCollection } from './formats/borders.js';
import { rangeFill } from './formats/fill.js';
import { rangeFont } from './formats/font.js';
import { formatProtection } from './formats/protection.js';
import { rangeFormat } from './formats/rangeFormat.js';
import { namedItem, namedItemCollection } from './names/names.js';
import { range } from './ranges/range.js';
import { rangeAreas, rangeCollection } from './ranges/rangeAreas.js';
import { cellValueConditionalFormat } from './rules/cellValueFormat.js';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalRangeFill,
} from './rules/conditionalFormats.js';
import { dataValidation } from './rules/dataValidation.js';
import { freezePanes } from './sheets/freezePanes.js';
import { horizontalBreaks, pageBreak } from './sheets/pageBreaks.js';
import { headerFooter, headerFooterGroup, pageLayout } from './sheets/pageLayout.js';
import { worksheet } from './sheets/worksheet.js';
import { worksheetProtection } from './sheets/worksheetProtection.js';
import { worksheetCollection } from './sheets/worksheets.js';
import { tableColumn, tableColumnCollection } from './tables/tableColumns.js';
import { tableClass, tableCollection } from './tables/tables.js';
import { application } from './workbook/application.js';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from './workbook/customXmlParts.js';
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
} from './workbook/documentProperties.js';
import { functionResult, functions } from './workbook/functions.js';
import { runtime } from './workbook/runtime.js';
import { setting, settingCollection } from './workbook/settings.js';
import { styleClass, styleCollection } from './workbook/styles.js';
import { workbookClass } from './workbook/workbook.js';
import { workbookProtection } from './workbook/workbookProtection.js';

/** The classes that objects of other classes lead to. */
export const CLASSES: { readonly [K in keyof Targets]: ApiClass<Targets[K]> } = {
  ConditionalFormatCollection: conditionalFormatCollection,
  DataValidation: dataValidation,
  NamedItemCollection: namedItemCollection,
  Range: range,
  RangeAreas: rangeAreas,
  TableCollection: tableCollection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
};

/** Every class whose members are written down. */
export const ALL_CLASSES: readonly ApiClass<never>[] = [
  ...Object.values(CLASSES),
  application,
  chartCollection,
  conditionalFormat,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  formatProtection,
  freezePanes,
  functionResult,
  functions,
  horizontalBreaks,
  namedItem,
  pageBreak,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  runtime,
  setting,
  settingCollection,
  styleClass,
  styleCollection,
  tableClass,
  tableColumn,
  tableColumnCollection,
  workbookClass,
  workbookProtection,
  worksheetProtection,
];

/** What classes do that otherwise only keep what they are told. */
export const KEPT: Readonly<Record<string, KeptSpec>> = {
  ...chartParts,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ConditionalRangeFill: conditionalRangeFill,
  DocumentProperties: documentProperties,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  PageLayout: pageLayout,
};
