import type { Property } from '../api/apiClass.js';
import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import type { Area } from './area.js';
import { encloses, without } from './geometry.js';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink. Excel also gives the cells the look of a link,
 * which is documented nowhere and left out here.
 */
export const hyperlink: Property<Area> = {
  read: ({ workbook, sheet, range }) =>
    workbook.sheetBook(sheet).links.find((known) => encloses(known.range, range))?.link ?? null,
  write: ({ workbook, sheet, range }, value) => {
    checkAllowed(workbook, sheet, 'allowInsertHyperlinks');
    if (!isRecord(value) || Object.keys(value).some((part) => !PARTS.includes(part))) throw invalidArgument();
    const book = workbook.sheetBook(sheet);
    const others = book.links.flatMap((known) =>
      without(known.range, range).map((left) => ({ range: left, link: known.link })),
    );
    book.links = [...others, { range, link: { ...value } }];
    if (typeof value['textToDisplay'] === 'string')
      sheet.write({ ...range, rows: 1, columns: 1 }, [[value['textToDisplay']]]);
  },
};
