import type { Property } from '../api/apiClass.js';
import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import { checkAllowed, checkMayWrite } from '../sheets/checkProtection.js';
import { area, type Area } from './area.js';
import { encloses, without } from './geometry.js';

/** As much as the record of a tip holds: MS-XLS 2.4.139. */
const LONGEST_TIP = 255;
const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

function checkPart([name, part]: readonly [name: string, part: unknown]): void {
  if (part === undefined || part === null) return;
  if (!PARTS.includes(name) || typeof part !== 'string') throw invalidArgument();
  if (name === 'screenTip' && part.length > LONGEST_TIP) throw invalidArgument();
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink. Excel also gives the cells the look of a link,
 * which is documented nowhere and left out here.
 */
export const hyperlink: Property<Area> = {
  read: ({ workbook, sheet, range }) =>
    workbook.sheetBook(sheet).links.find((known) => encloses(known.range, range))?.link ?? null,
  write: ({ workbook, sheet, range }, value) => {
    checkAllowed(workbook, sheet, 'allowInsertHyperlinks');
    if (!isRecord(value)) throw invalidArgument();
    Object.entries(value).forEach(checkPart);
    const shown = value['textToDisplay'];
    const first = { ...range, rows: 1, columns: 1 };
    if (typeof shown === 'string') checkMayWrite(area(workbook, sheet, first));
    const book = workbook.sheetBook(sheet);
    const others = book.links.flatMap((known) =>
      without(known.range, range).map((left) => ({ range: left, link: known.link })),
    );
    book.links = [...others, { range, link: { ...value } }];
    if (typeof shown === 'string') sheet.write(first, [[shown]]);
  },
};
