import type { WorkbookData } from '../../workbook/workbook.js';
import { RELATIONSHIPS, SPREADSHEET } from '../namespaces.js';
import { each, element, xmlDocument } from '../xml.js';
import { xstring } from '../xstring.js';
import { definedNames } from './definedNames.js';

/** The calculation engine of current Excel: a file of an older one is calculated and then asks to be saved. */
const CALCULATION_ENGINE = 191029;
/** In twentieths of a point. */
const WINDOW = { xWindow: 0, yWindow: 0, windowWidth: 28_800, windowHeight: 15_000 };

/** xl/workbook.xml; `sheetIds` are the relationships to the sheets, in their order. */
export function workbookPart(workbook: WorkbookData, sheetIds: readonly string[]): string {
  const sheets = each(workbook.sheets, ({ name }, at) =>
    element('sheet', { name: xstring(name), sheetId: at + 1, 'r:id': sheetIds[at] }),
  );
  return xmlDocument(
    element(
      'workbook',
      { xmlns: SPREADSHEET, 'xmlns:r': RELATIONSHIPS },
      element('workbookPr') +
        element('bookViews', {}, element('workbookView', WINDOW)) +
        element('sheets', {}, sheets) +
        definedNames(workbook) +
        element('calcPr', { calcId: CALCULATION_ENGINE, fullCalcOnLoad: true }),
    ),
  );
}
