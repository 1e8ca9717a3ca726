import { FIRST_PAGE_COLUMNS, monthSheet } from '../blocks/monthSheet.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { benefitRows } from './cashFlow/benefits.js';
import { capacityRows } from './cashFlow/capacity.js';
import { chartData } from './cashFlow/chartData.js';
import { claimTable } from './cashFlow/claims.js';
import { costRows } from './cashFlow/costs.js';
import { courseWorkings } from './cashFlow/courseWorkings.js';
import { bothFlows } from './cashFlow/flows.js';
import { lineYearRows } from './cashFlow/lineYears.js';
import { lineWorkings } from './cashFlow/lineWorkings.js';
import { cashFlowPage } from './cashFlow/page.js';
import { receivedRows } from './cashFlow/received.js';
import { resultRows } from './cashFlow/results.js';
import { yearRows } from './cashFlow/years.js';

/** Month by month: what comes, what goes, what is left, what it is worth today; then what all of that is made of. */
export function cashFlow(context: Context, draft: Draft): void {
  const { model, words } = context;
  const text = words.sheets.cashFlow;
  const page = cashFlowPage(monthSheet('cashFlow', text.title, context, draft), context, draft, {
    scenario: model.active,
    title: '',
    withResults: true,
  });
  const { year, discount } = model.terms;
  page.section(text.time);
  page.line({ label: words.formula.text(year.label), unit: '', row: year, format: 'whole' });
  page.line({ label: text.flows.discount, unit: '', row: discount, format: 'factor' });
  benefitRows(page);
  costRows(page);
  bothFlows(page);
  receivedRows(page);
  capacityRows(page);
  page.sheet.printApart(FIRST_PAGE_COLUMNS);
  yearRows(page);
  lineYearRows(page);
  resultRows(page);
  claimTable(page);
  page.sheet.printUpTo(page.sheet.lastRow());
  lineWorkings(page);
  courseWorkings(page);
  chartData(page);
}
