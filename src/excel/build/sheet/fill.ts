import type { SheetData } from '../../../workbook/workbook.js';
import type { Around, Steps } from '../steps.js';
import { cells } from './cells.js';
import { conditionalFormats } from './conditionalFormats.js';
import { links } from './links.js';
import { looks } from './looks.js';
import { merge } from './merge.js';
import { page } from './page.js';
import { sizes } from './sizes.js';
import { tables } from './tables.js';
import { validations } from './validations.js';
import { view } from './view.js';

/**
 * Everything of a sheet but its charts, which draw cells of other sheets too. Content comes first, while cells still have
 * the format General: in the format Text an apostrophe would stay, and formulas would be text.
 */
export function* fill(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  yield* cells(sheet, data, around);
  yield* tables(sheet, data, around);
  if (around.has('links')) yield* links(sheet, data, around);
  yield* looks(sheet, data, around);
  yield* sizes(sheet, data, around);
  yield* merge(sheet, data);
  yield* validations(sheet, data, around);
  yield* conditionalFormats(sheet, data, around);
  yield* page(sheet, data, around);
  yield* view(sheet, data, around);
}
