import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { TAB_COLORS } from '../palette.js';
import { onePage } from '../print.js';
import { charts } from './summary/charts.js';
import { foot } from './summary/foot.js';
import { HEIGHTS, ROW, WIDTHS } from './summary/grid.js';
import { head } from './summary/head.js';
import { headlines } from './summary/headlines.js';
import { lookAt } from './summary/lookAt.js';
import { softPoints } from './summary/softPoints.js';
import { statements } from './summary/statements.js';

/** One page for those who decide. */
export function summary(context: Context, draft: Draft): void {
  const sheet = draft.sheet('summary', {
    widths: WIDTHS,
    tabColor: TAB_COLORS.summary,
    frozen: { rows: ROW.scenario, columns: 0 },
    print: onePage,
  });
  for (const [row, points] of Object.entries(HEIGHTS)) sheet.height(Number(row), points);
  head(sheet, context, draft);
  statements(sheet, context);
  headlines(sheet, context);
  charts(sheet, context, draft);
  softPoints(sheet, context);
  lookAt(sheet, context, draft);
  foot(sheet, context, draft);
}
