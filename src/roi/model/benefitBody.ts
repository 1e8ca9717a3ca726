import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { BenefitLine } from '../case/types.js';
import type { Book } from './book.js';
import { cohortOf, type Cohort } from './cohort.js';
import { effectOf, type Drivers, type Effect } from './effects.js';
import { labelOf, lineOf } from './labels.js';
import { flag } from './parts.js';
import { scheduleRow } from './schedule.js';
import type { Terms } from './terms.js';

/** Working time and cash of a month at full effect, where they are the same every month. */
function constantOf(line: BenefitLine, book: Book, drivers: Drivers): Effect {
  const { flow } = line;
  if (flow === null) return effectOf(line.kind, drivers);
  const path = `benefits.${line.id}.flow.amount`;
  const value = flow.form === 'monthly' ? (flow.amount ?? 0) : 0;
  const amount = book
    .section('benefits')
    .input(path, labelOf('benefit.amount', lineOf(line.id)), value, { unit: 'money' });
  return line.realisation === null ? { cash: amount } : { labour: amount };
}

export const times = (a: Arg, b: Arg | undefined): Arg => (b === undefined ? a : e['*'](a, b));
const plus = (a: Arg | undefined, b: Arg | undefined): Arg =>
  a === undefined || b === undefined ? (a ?? b ?? 0) : e['+'](a, b);

/** What a line brings in before it is shared, softened or moved: the same every month, a cohort, or month by month. */
export interface BenefitBody {
  /** Working time and cash before and after realisation, of a month at full effect; none where months differ. */
  readonly gross?: Cell<'number'>;
  readonly full?: Cell<'number'>;
  readonly cohort?: Cohort;
  /** Explicit amounts month by month, as entered and after realisation. */
  readonly entered?: Cell<'row'>;
  readonly schedule?: Cell<'row'>;
  /** 1: a negative effect, which is always hard and never softened; of a schedule it is asked month by month. */
  readonly loss?: Cell<'number'>;
  /** 1: counts as hard. */
  readonly hard?: Cell<'number'>;
}

interface Place {
  readonly book: Book;
  readonly terms: Terms;
  /** A cell of the line. */
  readonly make: (part: string, expr: Arg) => Cell<'number'>;
}

export function benefitBodyOf(
  line: BenefitLine,
  drivers: Drivers,
  realisation: Cell<'number'> | undefined,
  admitted: Cell<'number'>,
  { book, terms, make }: Place,
): BenefitBody {
  const hard = (loss: Cell<'number'>): Cell<'number'> => make('hard', e.max(loss, admitted));
  if (line.kind === 'retainedRevenue') {
    const cohort = cohortOf(book, drivers.metrics);
    const loss = make('loss', flag(e['<'](e['*'](cohort.gap, cohort.price), 0)));
    return { cohort, loss, hard: hard(loss) };
  }
  if (line.flow?.form === 'schedule') {
    const amounts = scheduleRow(`benefits.${line.id}.flow`, line.id, line.flow, 'benefits', book, terms);
    const section = book.section('benefits');
    const schedule = section.row(
      `benefits.${line.id}.schedule`,
      labelOf('benefit.schedule', lineOf(line.id)),
      times(amounts, realisation),
    );
    return { entered: amounts, schedule };
  }
  const { labour, cash } = constantOf(line, book, drivers);
  const gross = make('gross', plus(labour, cash));
  const full = make('full', plus(labour === undefined ? undefined : times(labour, realisation), cash));
  const loss = make('loss', flag(e['<'](full, 0)));
  return { gross, full, loss, hard: hard(loss) };
}
