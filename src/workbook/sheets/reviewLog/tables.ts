import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { choiceList } from './choiceList.js';
import { procedures, surveys, voices } from './records.js';
import { reviews } from './reviews.js';
import { logPage } from './page.js';

export function logTables(sheet: Sheet, context: Context, draft: Draft): void {
  const page = logPage(sheet, context, draft);
  reviews(page);
  surveys(page);
  voices(page);
  procedures(page);
  sheet.printUpTo(sheet.lastRow());
  choiceList(page);
}
