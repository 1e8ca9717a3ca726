import { e, prev } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
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
  /** Customers kept beyond them if the whole improvement were there from month 1 on. */
  readonly keptAtOnce: Cell<'row'>;
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
  const leaving = { churn, staying, customers };
  const keptAtOnce = keptBeyond(leaving, gap, (kept) =>
    section.row('retained.keptAtOnce', 'retained.keptAtOnce', kept),
  );
  return { ...leaving, gap, price, keptAtOnce };
}

/** extra(m) = extra(m−1)(1 − c(m)) + B(m−1)(c0 − c(m)); `closed` is c0 − c(m), the gap as far as it is closed. */
function keptBeyond(
  { churn, staying, customers }: Pick<Cohort, 'churn' | 'staying' | 'customers'>,
  closed: Arg,
  make: (kept: Expr) => Cell<'row'>,
): Cell<'row'> {
  const extra: Cell<'row'> = make(
    e['+'](
      e['*'](
        prev(() => extra, 0),
        e['-'](1, e['-'](churn, closed)),
      ),
      e['*'](
        prev(() => staying, customers),
        closed,
      ),
    ),
  );
  return extra;
}

/**
 * Customers kept beyond those who would have stayed, with the ramp inside the churn. A delay starts it later while
 * those who stay go on falling, so it is computed anew for every delay.
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
  return keptBeyond(cohort, closed, (kept) => section.row(id, label, kept));
}
