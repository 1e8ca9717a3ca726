import { paybackPoint } from './paybackPoint.js';
import { shareRows } from './shareRows.js';
import { summaryData } from './summaryData.js';
import { waterfallRows } from './waterfallRows.js';
import type { CashFlowPage } from './page.js';

/** What the charts of the Summary draw, in cells that anyone can check. */
export function chartData(page: CashFlowPage): void {
  const { sheet, context, section } = page;
  const { chart } = context.words.sheets.cashFlow;
  section(chart.title);
  sheet.put(sheet.nextRow(), 1, 'remark', chart.note);
  waterfallRows(page);
  sheet.skip();
  paybackPoint(page);
  sheet.skip();
  shareRows(page);
  sheet.skip();
  summaryData(page);
}
