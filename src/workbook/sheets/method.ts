import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { TAB_COLORS } from '../palette.js';
import { onePageWide } from '../print.js';
import { verdictTable } from '../verdict/table.js';
import { about } from './method/about.js';
import { assumptions } from './method/assumptions.js';
import { benchmarks } from './method/benchmarks.js';
import { checks } from './method/checks.js';
import { constants } from './method/constants.js';
import { definitions } from './method/definitions.js';
import { formulas } from './method/formulas.js';
import { METHOD_WIDTHS, methodPage } from './method/page.js';

const TITLE_ROWS = 3;
/** Right of what says whether a case holds. */
const SENTENCE = 3;

/** What this workbook is, whether it can be relied on, and how every number in it comes about. */
export function method(context: Context, draft: Draft): void {
  const sheet = draft.sheet('method', {
    widths: METHOD_WIDTHS,
    tabColor: TAB_COLORS.method,
    frozen: { rows: TITLE_ROWS, columns: 1 },
    print: onePageWide(TITLE_ROWS),
  });
  titleRows(sheet, context, context.words.sheets.method.title);
  const page = methodPage(sheet, context, draft);
  about(page);
  checks(page);
  formulas(page);
  constants(page);
  definitions(page);
  assumptions(page);
  benchmarks(page);
  verdictTable(context, sheet, { columns: METHOD_WIDTHS.length, sentence: SENTENCE });
}
