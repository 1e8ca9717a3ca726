import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { titleRows } from '../blocks/titleRows.js';
import { TAB_COLORS } from '../palette.js';
import { onePageWide } from '../print.js';
import { logTables } from './reviewLog/tables.js';
import { LOG_WIDTHS } from './reviewLog/columns.js';

const TITLE_ROWS = 3;

/** What was planned to be asked, done and looked at again; with room for more. */
export function reviewLog(context: Context, draft: Draft): void {
  const { log } = context.words.sheets.review;
  const sheet = draft.sheet('reviewLog', {
    widths: LOG_WIDTHS,
    tabColor: TAB_COLORS.records,
    frozen: { rows: TITLE_ROWS, columns: 1 },
    print: onePageWide(TITLE_ROWS),
  });
  titleRows(sheet, context, log.title);
  sheet.put(sheet.nextRow(), 1, 'remark', log.note);
  logTables(sheet, context, draft);
}
