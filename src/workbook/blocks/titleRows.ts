import { e, text, toExpr } from '../../formula/build.js';
import { sentence } from '../../formula/cells.js';
import { fill } from '../../i18n/fill.js';
import type { Expr } from '../../formula/expr.js';
import type { Context } from '../context.js';
import { PALETTE } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { literal, sentenceKey } from '../words.js';
import { lastMonth } from '../months.js';

const TITLE_HEIGHT = 26;
const TITLE_COLUMN = 1;
const LINK_COLUMN = 3;

/** When, how long and in which money. */
export function periodOf({ theCase, words }: Context): string {
  const { firstMonth, horizonMonths, currency } = theCase.terms;
  return fill(words.sheets.common.period, {
    from: words.month(firstMonth),
    to: words.month(lastMonth(firstMonth, horizonMonths)),
    months: horizonMonths,
    currency,
  });
}

/**
 * Period and project; apart on a sheet whose first columns are repeated on every page, which would cut off what runs on
 * beyond them.
 */
function about(sheet: Sheet, context: Context): void {
  const row = sheet.nextRow();
  const { title } = context.cells;
  const period = periodOf(context);
  const put = (column: number, said: Expr): void => {
    sheet.put(row, column, 'subtitle', sentence(`${sheet.id}.what`, sentenceKey('projectTitle'), said));
  };
  const { titleColumns } = sheet.setup.print;
  if (titleColumns) {
    sheet.put(row, TITLE_COLUMN, 'subtitle', period);
    put(titleColumns.to + 1, toExpr(title));
  } else put(TITLE_COLUMN, text(sentenceKey('whatAndWhen'), { period: literal(period), title }));
}

/** Rows 1 to 3 of every sheet but the Summary: what it is, what period and money it is about, whether the checks pass. */
export function titleRows(sheet: Sheet, context: Context, title: string): void {
  const { cells, words } = context;
  const { toSummary, toSummaryTip } = words.sheets.common;
  const first = sheet.nextRow();
  sheet.put(first, TITLE_COLUMN, 'title', title);
  sheet.height(first, TITLE_HEIGHT);
  about(sheet, context);
  const third = sheet.nextRow();
  sheet.put(
    third,
    TITLE_COLUMN,
    'statusGood',
    sentence(`${sheet.id}.checks`, cells.checksLight.label, toExpr(cells.checksLight)),
  );
  sheet.highlight({
    areas: [{ row: third, column: TITLE_COLUMN, rows: 1, columns: 1 }],
    when: e['>'](cells.checksFailed, 0),
    highlight: { color: PALETTE.attention, fill: PALETTE.attentionFill },
  });
  sheet.put(third, LINK_COLUMN, 'link', toSummary);
  sheet.link(third, LINK_COLUMN, 'summary', toSummaryTip);
}
