import { e, month, months, range } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book, Group } from './book.js';
import { labelOf, lineOf } from './labels.js';
import { MONTHS_A_YEAR, type Terms } from './terms.js';

interface Schedule {
  readonly per: 'month' | 'year';
  readonly amounts: readonly number[];
}

/** Explicit amounts by month; those of years fall in twelfths. Beyond the last one there is nothing. */
export function scheduleRow(
  path: string,
  of: string,
  { per, amounts }: Schedule,
  group: Group,
  book: Book,
  terms: Terms,
): Cell<'row'> {
  const section = book.section(group);
  if (per === 'month') {
    const padded = Array.from({ length: terms.months }, (_, at) => amounts[at] ?? 0);
    return section.inputRow(`${path}.amounts`, labelOf('schedule.amounts', lineOf(of)), padded, {
      unit: 'money',
    });
  }
  const years = Array.from({ length: terms.months / MONTHS_A_YEAR }, (_, at) =>
    section.input(
      `${path}.amounts.${at + 1}`,
      labelOf('schedule.year', `${lineOf(of)} ${at + 1}`),
      amounts[at] ?? 0,
      {
        unit: 'money',
      },
    ),
  );
  book.keepTogether(years);
  return section.row(
    `${path}.monthly`,
    labelOf('schedule.monthly', lineOf(of)),
    e['/'](e.index(range(...years), terms.year), MONTHS_A_YEAR),
  );
}

/** A schedule `delay` months later (negative: earlier): read at m − delay, 0 outside the horizon. */
export function scheduleAt(schedule: Cell<'row'>, delay: Arg, lastMonth: Cell<'number'>): Expr {
  const at = e['-'](month, delay);
  return e.if(e.or(e['<'](at, 1), e['>'](at, lastMonth)), 0, e.index(months(schedule), at));
}
