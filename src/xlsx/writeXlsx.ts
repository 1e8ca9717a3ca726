import type { WorkbookData } from '../workbook/workbook.js';
import { appProperties, coreProperties } from './book/documentProperties.js';
import { SharedStrings } from './book/sharedStrings.js';
import { writeStoredParts } from './book/storedParts.js';
import { workbookPart } from './book/workbookPart.js';
import { requireWritable } from './requirements/requireWritable.js';
import { Package } from './package/package.js';
import { writeWorksheet } from './sheet/worksheet.js';
import { Styles } from './styles/styles.js';

/**
 * A workbook as the bytes of an .xlsx file (ISO/IEC 29500 transitional): the same bytes for the same data. Throws an Error
 * that says what is wrong where Excel would find the file damaged.
 */
export function writeXlsx(workbook: WorkbookData): Uint8Array {
  requireWritable(workbook);
  const parts = new Package();
  const book = parts.create('workbook');
  const core = parts.create('coreProperties');
  const app = parts.create('appProperties');
  for (const part of [book, core, app]) parts.relate(part);
  const around = { workbook, parts, strings: new SharedStrings(), styles: new Styles(workbook) };

  const sheets = workbook.sheets.map((sheet) => ({ sheet, part: parts.create('sheet') }));
  const sheetIds = sheets.map(({ part }) => book.relate(part));
  for (const { sheet, part } of sheets) writeWorksheet(sheet, part, around);

  const styles = parts.create('styles');
  const strings = parts.create('sharedStrings');
  for (const part of [styles, strings]) book.relate(part);
  writeStoredParts(workbook.parts, book, parts);
  styles.xml = around.styles.xml();
  strings.xml = around.strings.xml();
  book.xml = workbookPart(workbook, sheetIds);
  core.xml = coreProperties(workbook.properties);
  app.xml = appProperties(workbook.properties);
  return parts.zip();
}
