import { e, prev } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book, Group } from './book.js';
import type { MetricCells } from './metricCells.js';

/** Today's customers, none of whom is replaced, as they leave at the rate of before. */
export interface Cohort {
  readonly churn: Cell<'number'>;
  /** How much less of them leave in a month at full effect. */
  readonly gap: Cell<'number'>;
  /** Margin of one customer in a month. */
  readonly price: Cell<'number'>;
  /** Customers left without the improvement. */
  readonly staying: Cell<'row'>;
  readonly customers: Cell<'number'>;
}

export function cohortOf(book: Book, { baseline, after }: MetricCells): Cohort {
  const section = book.section('benefits');
  const churn = baseline('monthlyChurn');
  const customers = baseline('activeCustomers');
  const gap = section.cell('retained.gap', 'retained.gap', e['-'](churn, after('monthlyChurn')));
  const price = section.cell(
    'retained.price',
    'retained.price',
    e['*'](baseline('revenuePerCustomer'), baseline('grossMargin')),
  );
  const staying: Cell<'row'> = section.row(
    'retained.staying',
    'retained.staying',
    e['*'](
      prev(() => staying, customers),
      e['-'](1, churn),
    ),
  );
  return { churn, gap, price, staying, customers };
}

/**
 * Customers kept beyond those who would have stayed: extra(m) = extra(m−1)(1 − c(m)) + B(m−1)(c0 − c(m)), with the
 * ramp inside c(m). A delay starts it later while B goes on falling, so it is computed anew for every delay.
 */
export function extraCustomers(
  cohort: Cohort,
  reach: Arg,
  id: string,
  label: string,
  book: Book,
  group: Group,
): Cell<'row'> {
  const section = book.section(group);
  const closed = section.row(`${id}Gap`, `${label}Gap`, e['*'](cohort.gap, reach));
  const extra: Cell<'row'> = section.row(
    id,
    label,
    e['+'](
      e['*'](
        prev(() => extra, 0),
        e['-'](1, e['-'](cohort.churn, closed)),
      ),
      e['*'](
        prev(() => cohort.staying, cohort.customers),
        closed,
      ),
    ),
  );
  return extra;
}
