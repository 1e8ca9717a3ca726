import { e, is } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { benefitKind } from '../case/benefitKinds.js';
import type { MetricId } from '../case/metrics.js';
import type { BenefitLine } from '../case/types.js';
import type { Book } from './book.js';
import { figuresOf } from './benefitFigures.js';
import { cohortOf, type Cohort } from './cohort.js';
import { effectOf, type Drivers, type Effect } from './effects.js';
import { codeOf, type EvidenceCells } from './evidence.js';
import { labelOf } from './labels.js';
import { flag, grownOf, maxOf } from './parts.js';
import { scheduleRow } from './schedule.js';
import type { Terms } from './terms.js';

/** A benefit line that is on: what it is worth before a scenario moves it. */
export interface BenefitCells {
  readonly line: BenefitLine;
  readonly attribution: Cell<'number'>;
  /** None where no working time is freed. */
  readonly realisation: Cell<'number'> | undefined;
  readonly risk: Cell<'number'>;
  readonly start: Cell<'number'>;
  readonly ramp: Cell<'number'>;
  /** (1 + g) per year. */
  readonly grown: Cell<'row'>;
  /** What a month of full effect is worth now, growth included. */
  readonly grownDiscount: Cell<'row'>;
  /** Working time and cash before and after realisation, of a month at full effect; none where months differ. */
  readonly gross?: Cell<'number'>;
  readonly full?: Cell<'number'>;
  readonly cohort?: Cohort;
  /** After realisation; explicit amounts month by month. */
  readonly schedule?: Cell<'row'>;
  /** 1: a negative effect, which is always hard and never softened; of a schedule it is asked month by month. */
  readonly loss?: Cell<'number'>;
  /** The worst state of the metrics it compares. */
  readonly worst: Cell<'number'>;
  /** 1: counts as hard while it is no loss. */
  readonly admitted: Cell<'number'>;
  readonly hard?: Cell<'number'>;
  /** attribution × realisation × (1 − risk). */
  readonly haircut: Cell<'number'>;
}

type Make = (part: string, expr: Arg) => Cell<'number'>;

/** Metrics whose change the line lives on. */
export const changesOf = ({ kind }: BenefitLine): readonly MetricId[] => benefitKind(kind).changes;

function worstOf(line: BenefitLine, { metrics }: Drivers, evidence: EvidenceCells): Expr {
  const states = changesOf(line).map((id) => evidence.state(id, metrics.baseline(id), metrics.after(id)));
  if (states.length > 0) return maxOf(states);
  return { op: 'const', value: codeOf(line.source === '' ? 'noEvidence' : 'proven') };
}

/** Soft kinds are soft whatever the user says; hard ones as far as the policy admits their evidence. */
function admittedOf(line: BenefitLine, worst: Cell<'number'>, asked: Cell<'choice'>, terms: Terms): Expr {
  if (benefitKind(line.kind).class === 'soft') return { op: 'const', value: 0 };
  const most = e.if(terms.isProvenPolicy, codeOf('proven'), codeOf('noEvidence'));
  return flag(e.and(is(asked, 'class.hard'), e['<='](worst, most)));
}

/** Working time and cash of a month at full effect, where they are the same every month. */
function constantOf(line: BenefitLine, book: Book, drivers: Drivers): Effect {
  const { flow } = line;
  if (flow === null) return effectOf(line.kind, drivers);
  const path = `benefits.${line.id}.flow.amount`;
  const value = flow.form === 'monthly' ? (flow.amount ?? 0) : 0;
  const amount = book
    .section('benefits')
    .input(path, labelOf('benefit.amount', line.id), value, { unit: 'money' });
  return line.realisation === null ? { cash: amount } : { labour: amount };
}

const times = (a: Arg, b: Arg | undefined): Arg => (b === undefined ? a : e['*'](a, b));
const plus = (a: Arg | undefined, b: Arg | undefined): Arg =>
  a === undefined || b === undefined ? (a ?? b ?? 0) : e['+'](a, b);

type Body = Pick<BenefitCells, 'gross' | 'full' | 'cohort' | 'schedule' | 'loss' | 'hard'>;

function bodyOf(
  line: BenefitLine,
  book: Book,
  drivers: Drivers,
  terms: Terms,
  realisation: Arg | undefined,
  make: Make,
  admitted: Cell<'number'>,
): Body {
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
      labelOf('benefit.schedule', line.id),
      times(amounts, realisation),
    );
    return { schedule };
  }
  const { labour, cash } = constantOf(line, book, drivers);
  const gross = make('gross', plus(labour, cash));
  const full = make('full', plus(labour === undefined ? undefined : times(labour, realisation), cash));
  const loss = make('loss', flag(e['<'](full, 0)));
  return { gross, full, loss, hard: hard(loss) };
}

export function benefitLineOf(
  line: BenefitLine,
  book: Book,
  drivers: Drivers,
  evidence: EvidenceCells,
  terms: Terms,
): BenefitCells {
  const section = book.section('benefits');
  const label = (part: string): string => labelOf(`benefit.${part}`, line.id);
  const make: Make = (part, expr) => section.cell(`benefits.${line.id}.${part}`, label(part), expr);
  const { attribution, realisation, risk, start, ramp, growth, asked } = figuresOf(line, book);
  const worst = make('worst', worstOf(line, drivers, evidence));
  const admitted = make('admitted', admittedOf(line, worst, asked, terms));
  const haircut = make('haircut', e['*'](times(attribution, realisation), e['-'](1, risk)));
  const body = bodyOf(line, book, drivers, terms, realisation, make, admitted);
  const grown = section.row(`benefits.${line.id}.grown`, label('grown'), grownOf(growth, terms.year));
  const grownDiscount = section.row(
    `benefits.${line.id}.grownDiscount`,
    label('grownDiscount'),
    e['*'](grown, terms.discount),
  );
  return {
    line,
    attribution,
    realisation,
    risk,
    start,
    ramp,
    grown,
    grownDiscount,
    worst,
    admitted,
    haircut,
    ...body,
  };
}
