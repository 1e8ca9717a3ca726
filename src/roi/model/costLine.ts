import { e, month, months } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { CostFlow, CostLine } from '../case/types.js';
import type { Book, Bounds } from './book.js';
import { labelOf, lineOf } from './labels.js';
import { grownOf, WHOLE_MONTHS } from './parts.js';
import { scheduleRow } from './schedule.js';
import type { Terms } from './terms.js';

/** A cost line with its risk, before a scenario's factor. */
export interface CostCells {
  readonly line: CostLine;
  readonly risk: Cell<'number'>;
  /** Month 0; none for lines that cannot fall there. */
  readonly opening?: Cell<'number'>;
  /** Months 1…H. */
  readonly monthly: Cell<'row'>;
  /** Comes again and again: counts against the monthly benefit at full effect. */
  readonly recurs: boolean;
  /** Over the horizon, month 0 included. */
  readonly total: Cell<'number'>;
  readonly present: Cell<'number'>;
}

/** What a field of the line is; empty ones count as 0 and stay open. */
export function isOpen(flow: CostFlow): boolean {
  if (flow.form === 'schedule') return flow.amounts.length === 0;
  if (flow.form === 'once' || flow.form === 'monthly') return flow.amount === null;
  return flow.hours === null || flow.rate === null;
}

interface Flow {
  readonly opening?: Arg;
  readonly monthly: Arg;
}

function flowOf(line: CostLine, book: Book, terms: Terms, risen: Arg): Flow {
  const section = book.section('costs');
  const { flow } = line;
  const enter = (part: string, value: number, bounds: Bounds): Cell<'number'> =>
    section.input(`costs.${line.id}.flow.${part}`, labelOf(`cost.${part}`, lineOf(line.id)), value, bounds);
  const enterMonth = (part: string, value: number): Cell<'number'> =>
    enter(part, value, { ...WHOLE_MONTHS, to: terms.months });
  if (flow.form === 'schedule') {
    return {
      monthly: e['*'](scheduleRow(`costs.${line.id}.flow`, line.id, flow, 'costs', book, terms), risen),
    };
  }
  const amount: Arg =
    flow.form === 'once' || flow.form === 'monthly'
      ? enter('amount', flow.amount ?? 0, { unit: 'money' })
      : e['*'](
          enter('hours', flow.hours ?? 0, { unit: 'hours' }),
          enter('rate', flow.rate ?? 0, { unit: 'money' }),
        );
  const charged = section.cell(
    `costs.${line.id}.charged`,
    labelOf('cost.charged', lineOf(line.id)),
    e['*'](amount, risen),
  );
  if (flow.form === 'once' || flow.form === 'hoursOnce') {
    const when = enterMonth('month', flow.month);
    return { opening: e.if(e['='](when, 0), charged, 0), monthly: e.if(e['='](month, when), charged, 0) };
  }
  const growth = section.input(
    `costs.${line.id}.growth`,
    labelOf('cost.growth', lineOf(line.id)),
    line.growth,
    { unit: 'rate' },
  );
  const from = enterMonth('from', flow.from);
  const to = enterMonth('to', flow.to ?? terms.months);
  section.keepOrder(from, to);
  const runs = e.and(e['>='](month, from), e['<='](month, to));
  return { monthly: e.if(runs, e['*'](charged, grownOf(growth, terms.year)), 0) };
}

export function costLineOf(line: CostLine, book: Book, terms: Terms): CostCells {
  const section = book.section('costs');
  const label = (part: string): string => labelOf(`cost.${part}`, lineOf(line.id));
  const risk = section.input(`costs.${line.id}.risk`, label('risk'), line.risk, { unit: 'share' });
  const flow = flowOf(line, book, terms, e['+'](1, risk));
  const opening = flow.opening && section.cell(`costs.${line.id}.opening`, label('opening'), flow.opening);
  const monthly = section.row(`costs.${line.id}.monthly`, label('monthly'), flow.monthly);
  const plus = (sum: Arg): Arg => (opening ? e['+'](opening, sum) : sum);
  const total = section.cell(`costs.${line.id}.total`, label('total'), plus(e.sum(months(monthly))));
  const present = section.cell(
    `costs.${line.id}.present`,
    label('present'),
    plus(e.sumproduct(monthly, terms.discount)),
  );
  const recurs = line.stage !== 'initial' && line.flow.form !== 'once' && line.flow.form !== 'hoursOnce';
  return { line, risk, ...(opening && { opening }), monthly, recurs, total, present };
}
