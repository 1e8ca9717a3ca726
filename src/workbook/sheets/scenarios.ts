import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { onePageWide } from '../print.js';
import { breakEven } from './scenarios/breakEven.js';
import { WIDTHS } from './scenarios/columns.js';
import { chartWords } from './scenarios/chartWords.js';
import { compared, costsCompared } from './scenarios/compared.js';
import { driverTable } from './scenarios/driverTable.js';
import { driverWorkings } from './scenarios/driverWorkings.js';
import { largestDriver } from './scenarios/largestDriver.js';
import { pagesOf } from './scenarios/pages.js';
import { resultWorkings } from './scenarios/resultWorkings.js';
import { simulation } from './scenarios/simulation.js';
import { tornado } from './scenarios/tornado.js';

const TITLE_ROWS = 3;

/** What else may come: three scenarios, what breaks even, what moves the result most, and how far it may spread. */
export function scenarios(context: Context, draft: Draft): void {
  const sheet = draft.sheet('scenarios', {
    widths: WIDTHS,
    frozen: { rows: TITLE_ROWS, columns: 2 },
    print: onePageWide(TITLE_ROWS),
  });
  titleRows(sheet, context, context.words.sheets.scenarios.title);
  const pages = pagesOf(sheet);
  compared(sheet, context, draft);
  breakEven(sheet, context);
  pages.end();
  driverTable(sheet, context, draft);
  if (context.drivers.rows.length > 0) tornado(sheet, context.drivers.rows.length, draft);
  pages.end();
  const simulated = simulation(sheet, context, draft, pages);
  if (simulated) pages.end();
  costsCompared(sheet, context);
  chartWords(sheet, context, draft, pages, simulated);
  sheet.printUpTo(sheet.lastRow());
  largestDriver(sheet, context);
  resultWorkings(sheet, context, draft);
  driverWorkings(sheet, context);
}
