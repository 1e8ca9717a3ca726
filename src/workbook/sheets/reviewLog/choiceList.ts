import { section } from '../../blocks/section.js';
import { LOG_COLUMNS } from './columns.js';
import { STATES, type LogPage } from './page.js';

/** What the cells with a state offer. */
export function choiceList({ sheet, context, draft }: LogPage): void {
  const { words } = context;
  section(sheet, words.sheets.review.log.choices, LOG_COLUMNS);
  const first = sheet.nextRow();
  STATES.forEach((state, at) => {
    sheet.put(at === 0 ? first : sheet.nextRow(), 1, 'label', words.formula.text(state));
  });
  draft.choices.set(STATES.join(' '), {
    sheet: sheet.name,
    row: first,
    column: 1,
    rows: STATES.length,
    columns: 1,
  });
}
