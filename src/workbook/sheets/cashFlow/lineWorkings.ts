import { fill } from '../../../i18n/fill.js';
import type { Format } from '../../formats.js';
import type { CashFlowPage } from './page.js';

type Key =
  | 'reach'
  | 'grown'
  | 'grownDiscount'
  | 'schedule'
  | 'yearly'
  | 'amount'
  | 'amountLater'
  | 'benefitLater'
  | 'hardLater'
  | 'moved'
  | 'dueMonths';
type Row = readonly [key: Key, format: Format, path: string];

/** Rows of a line that are alike in every scenario. */
const OWN_ROWS: readonly Row[] = [
  ['yearly', 'money', 'flow.monthly'],
  ['schedule', 'money', 'schedule'],
  ['grown', 'factor', 'grown'],
  ['grownDiscount', 'factor', 'grownDiscount'],
];

/** Rows of a line in one scenario. */
const FLOW_ROWS: readonly Row[] = [
  ['reach', 'factor', 'reach'],
  ['amount', 'money', 'amount'],
  ['amountLater', 'money', 'amountLater'],
  ['benefitLater', 'money', 'benefitLater'],
  ['hardLater', 'money', 'hardLater'],
];

/** What the full claim of explicit amounts becomes; the chosen scenario alone has a waterfall. */
const CLAIM_ROWS: readonly Row[] = [
  ['moved', 'money', 'moved'],
  ['dueMonths', 'money', 'dueMonths'],
];

/** Churn avoided and customers kept, in one scenario. */
const COHORT_ROWS: readonly (readonly [id: string, format: Format])[] = [
  ['extraGap', 'factor'],
  ['extra', 'count'],
  ['extraLaterGap', 'factor'],
  ['extraLater', 'count'],
];

function rowsOf({ context, line }: CashFlowPage, rows: readonly Row[], prefix: string): void {
  const { theCase, words, find, row } = context;
  const text = words.sheets.cashFlow.workings;
  for (const benefit of theCase.benefits) {
    for (const [key, format, path] of rows) {
      const id = `${prefix}.${benefit.id}.${path}`;
      if (!find(id)) continue;
      const unit = format === 'money' ? theCase.terms.currency : '';
      line({ label: fill(text[key], { line: words.benefit(benefit) }), unit, format, row: row(id) });
    }
  }
}

/** The customers of today, who would have stayed, and what one is worth. */
function cohort({ sheet, context, line }: CashFlowPage): void {
  const { find, row, number, words } = context;
  const named = (id: string): string => words.formula.text(number(id).label);
  if (!find('retained.gap')) return;
  for (const customers of [row('retained.staying'), row('retained.keptAtOnce')])
    line({ label: words.formula.text(customers.label), unit: '', format: 'count', row: customers });
  for (const [id, format] of [
    ['retained.gap', 'factor'],
    ['retained.price', 'price'],
  ] as const) {
    const at = sheet.nextRow();
    sheet.put(at, 1, 'label', named(id));
    sheet.put(at, 3, `calc.${format}`, number(id));
  }
}

/** Growth, ramp, delay and the cohort of every line. */
export function lineWorkings(page: CashFlowPage): void {
  const { context, scenario, section, line, withResults } = page;
  const { words, find, row } = context;
  const { prefix } = scenario.scene;
  section(words.sheets.cashFlow.workings.title);
  if (withResults) rowsOf(page, OWN_ROWS, 'benefits');
  if (withResults) cohort(page);
  rowsOf(page, FLOW_ROWS, `${prefix}benefit`);
  if (withResults) rowsOf(page, CLAIM_ROWS, 'waterfall');
  for (const [part, format] of COHORT_ROWS) {
    const id = `${prefix}benefit.${part}`;
    const found = find(id);
    if (found) line({ label: words.formula.text(found.label), unit: '', format, row: row(id) });
  }
}
