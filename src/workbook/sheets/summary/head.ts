import { e, text } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import { fill } from '../../../i18n/fill.js';
import { inputCell } from '../../blocks/inputCell.js';
import { periodOf } from '../../blocks/titleRows.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { PALETTE } from '../../palette.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { literal, sentenceKey } from '../../words.js';
import { COLUMN, ROW } from './grid.js';

/** The checks light runs over these columns. */
const LIGHT = { row: ROW.scenario, column: COLUMN.from, rows: 1, columns: 4 } as const;
const MARK = { row: ROW.scenario, column: COLUMN.last - 1, rows: 1, columns: 1 } as const;

/** Whether the checks pass, and a mark where the arithmetic itself fails. */
function checksLight(sheet: Sheet, { cells, verdict, words }: Context): void {
  sheet.put(LIGHT.row, LIGHT.column, 'statusGood', cells.checksLight);
  for (let at = 1; at < LIGHT.columns; at++) sheet.put(LIGHT.row, LIGHT.column + at, 'statusGood');
  sheet.highlight({
    areas: [LIGHT],
    when: e['>'](cells.checksFailed, 0),
    highlight: { color: PALETTE.attention, fill: PALETTE.attentionFill },
  });
  sheet.link(LIGHT.row, LIGHT.column, cells.checksFailed, words.sheets.summary.lookAt.tip);
  const { arithmetic } = verdict.figures;
  const isDraft = e['>'](arithmetic, 0);
  const mark = e.if(isDraft, text(sentenceKey('draft')), literal(''));
  sheet.put(MARK.row, MARK.column, 'mark', sentence('summary.draft', sentenceKey('summaryLabel'), mark));
  sheet.highlight({ areas: [MARK], when: isDraft, highlight: { color: PALETTE.bad, fill: PALETTE.badFill } });
}

/** Rows 1 to 4: what this is, which scenario it shows, whether it can be relied on, and the verdict. */
export function head(sheet: Sheet, context: Context, draft: Draft): void {
  const { cells, find, theCase, verdict, words } = context;
  const { organisation, date } = theCase.project;
  sheet.put(ROW.title, COLUMN.label, 'title', reference('summary', cells.title));
  sheet.put(ROW.title, COLUMN.last, 'subtitleRight', organisation);
  sheet.put(
    ROW.what,
    COLUMN.label,
    'subtitle',
    fill(words.sheets.summary.title, { period: periodOf(context) }),
  );
  if (date !== null) sheet.put(ROW.what, COLUMN.last, 'subtitleRight', date);
  sheet.put(ROW.scenario, COLUMN.label, 'label', words.sheets.summary.scenario);
  inputCell(sheet, ROW.scenario, COLUMN.hard, find('scenarios.active')!, context, draft);
  checksLight(sheet, context);
  sheet.put(ROW.verdict, COLUMN.label, 'verdict', verdict.said);
  for (let column = COLUMN.label + 1; column <= COLUMN.last; column++)
    sheet.put(ROW.verdict, column, 'verdict');
  sheet.merge({ row: ROW.verdict, column: COLUMN.label, rows: 1, columns: COLUMN.last });
}
