import { fill } from '../../../i18n/fill.js';
import type { SheetId } from '../../../i18n/workbookSheets.en.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { linkToSheet } from '../../linkToSheet.js';
import type { Sheet } from '../../sheet.js';
import { COLUMN, ROW } from './grid.js';

/** Where each link of row 39 stands. */
const LINKS: readonly (readonly [column: number, to: SheetId])[] = [
  [1, 'inputs'],
  [3, 'hardRoi'],
  [4, 'costs'],
  [5, 'cashFlow'],
  [7, 'scenarios'],
  [9, 'evidence'],
  [11, 'method'],
];

/** Who made this for whom, with what and when. */
function preparedText({ theCase, words, about }: Context): string {
  const { preparedBy, preparedFor, date } = theCase.project;
  const text = words.sheets.summary.prepared;
  const people = { by: preparedBy, for: preparedFor };
  const prepared =
    preparedBy === '' ? (preparedFor === '' ? '' : text.for) : preparedFor === '' ? text.by : text.byFor;
  return [
    fill(prepared, people),
    fill(date === null ? text.made : text.madeOn, { version: about.version, date: date ?? '' }),
    text.targets,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Rows 38 to 40: how to read the workbook, where to go, who made it. */
export function foot(sheet: Sheet, context: Context, draft: Draft): void {
  const { words } = context;
  const { key, linkTip } = words.sheets.summary;
  sheet.put(ROW.key, COLUMN.label, 'remark', key);
  for (const [column, to] of LINKS) {
    sheet.put(ROW.links, column, 'link', () =>
      draft.sheets.some(({ id }) => id === to) ? words.sheets.names[to] : '',
    );
    linkToSheet(sheet, ROW.links, column, to, linkTip, draft);
  }
  sheet.put(ROW.prepared, COLUMN.label, 'remark', preparedText(context));
}
