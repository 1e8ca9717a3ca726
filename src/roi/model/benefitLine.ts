import { e, is } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { benefitKind } from '../case/benefitKinds.js';
import type { MetricId } from '../case/metrics.js';
import type { BenefitLine } from '../case/types.js';
import type { Book } from './book.js';
import { benefitBodyOf, times, type BenefitBody } from './benefitBody.js';
import { figuresOf } from './benefitFigures.js';
import { classText } from './classText.js';
import { changesOf, type Drivers } from './effects.js';
import type { EvidenceCells } from './evidence.js';
import { labelOf, lineOf } from './labels.js';
import { flag, grownOf, maxOf } from './parts.js';
import { STATE_CODES } from './states.js';
import type { Terms } from './terms.js';

/** A benefit line that is on: what it is worth before a scenario moves it. */
export interface BenefitCells extends BenefitBody {
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
  /** The metrics whose change it lives on. */
  readonly changes: readonly MetricId[];
  /** The worst state of them. */
  readonly worst: Cell<'number'>;
  /** 1: counts as hard while it is no loss. */
  readonly admitted: Cell<'number'>;
  /** What it counts as and why, in words. */
  readonly why: Cell<'text'>;
  /** attribution × realisation × (1 − risk). */
  readonly haircut: Cell<'number'>;
}

function worstOf(
  line: BenefitLine,
  changes: readonly MetricId[],
  { metrics }: Drivers,
  evidence: EvidenceCells,
): Expr {
  const states = changes.map((id) => evidence.state(id, metrics.baseline(id), metrics.after(id)));
  if (states.length > 0) return maxOf(states);
  return { op: 'ref', to: STATE_CODES[line.source === '' ? 'noEvidence' : 'proven'] };
}

/** Soft kinds are soft whatever the user says; hard ones as far as the policy admits their evidence. */
function admittedOf(line: BenefitLine, worst: Cell<'number'>, asked: Cell<'choice'>, terms: Terms): Expr {
  if (benefitKind(line.kind).class === 'soft') return { op: 'const', value: 0 };
  const most = e.if(terms.isProvenPolicy, STATE_CODES.proven, STATE_CODES.noEvidence);
  return flag(e.and(is(asked, 'class.hard'), e['<='](worst, most)));
}

export function benefitLineOf(
  line: BenefitLine,
  book: Book,
  drivers: Drivers,
  evidence: EvidenceCells,
  terms: Terms,
): BenefitCells {
  const section = book.section('benefits');
  const label = (part: string): string => labelOf(`benefit.${part}`, lineOf(line.id));
  const make = (part: string, expr: Arg): Cell<'number'> =>
    section.cell(`benefits.${line.id}.${part}`, label(part), expr);
  const { attribution, realisation, risk, start, ramp, growth, asked } = figuresOf(line, book);
  const changes = changesOf(line.kind, drivers);
  const worst = make('worst', worstOf(line, changes, drivers, evidence));
  const admitted = make('admitted', admittedOf(line, worst, asked, terms));
  const haircut = make('haircut', e['*'](times(attribution, realisation), e['-'](1, risk)));
  const body = benefitBodyOf(line, drivers, realisation, admitted, { book, terms, make });
  const why = section.sentence(
    `benefits.${line.id}.why`,
    label('why'),
    classText(line, { asked, worst, admitted, ...body }, changes.length > 0),
  );
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
    changes,
    worst,
    admitted,
    why,
    haircut,
    ...body,
  };
}
