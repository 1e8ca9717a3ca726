import { e, months } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { times } from './benefitBody.js';
import type { BenefitCells } from './benefitLine.js';
import type { Section } from './book.js';
import type { Cohort } from './cohort.js';
import { CONSTANTS } from './constants.js';
import { labelOf, lineOf } from './labels.js';
import type { Parts } from './modelParts.js';
import type { LineFlow } from './scenarioFlows.js';
import { scheduleAt } from './schedule.js';
import { isWorkloadKind } from './volumes.js';

/** What a benefit line comes to over the horizon, in the active scenario, from everything claimed to what is cashed. */
export interface Stages {
  /** Each effect alone, at once and for ever, all of it due to the solution and cashed. */
  readonly claim: Arg;
  readonly withoutOverlap: Arg;
  readonly ramped: Arg;
  readonly due: Arg;
  readonly cashed: Arg;
}

/** A loss is neither shared nor softened: what would shrink a gain leaves it as it is. */
const share = (cells: BenefitCells, part: Arg): Expr => e.if(e['='](cells.loss!, 1), 1, part);

/** The same every month: an amount, how far it is reached, and how it grows. */
function ofConstant(
  cells: BenefitCells,
  gross: Cell<'number'>,
  full: Cell<'number'>,
  reach: Cell<'row'>,
  { workload }: Parts,
): Stages {
  const { grown, line } = cells;
  const grownMonths = e.sum(months(grown));
  const reached = e.sumproduct(reach, grown);
  const part = isWorkloadKind(line.kind) ? workload?.block?.parts.get(line.kind) : undefined;
  const overlap =
    part && workload?.block
      ? e['*'](
          e['/'](e['-'](part.naiveSeconds, part.seconds), CONSTANTS.secondsAnHour),
          workload.block.hourly,
          grownMonths,
        )
      : undefined;
  const withoutOverlap = e['*'](gross, grownMonths);
  const due = share(cells, cells.attribution);
  return {
    claim: overlap ? e['+'](withoutOverlap, overlap) : withoutOverlap,
    withoutOverlap,
    ramped: e['*'](gross, reached),
    due: e['*'](gross, reached, due),
    cashed: e['*'](full, reached, due),
  };
}

/** Customers kept, with the whole improvement from month 1 on and as it comes, at what one of them is worth. */
function ofCohort(cells: BenefitCells, { price, keptAtOnce }: Cohort, extra: Cell<'row'>): Stages {
  const worth = (kept: Cell<'row'>): Expr => e['*'](price, e.sumproduct(kept, cells.grown));
  const atOnce = worth(keptAtOnce);
  const due = e['*'](worth(extra), share(cells, cells.attribution));
  return { claim: atOnce, withoutOverlap: atOnce, ramped: worth(extra), due, cashed: due };
}

/** Amounts entered one by one: a delay moves some beyond the horizon, and every month is a gain or a loss by itself. */
function ofSchedule(
  { attribution, realisation, line }: BenefitCells,
  entered: Cell<'row'>,
  amount: Cell<'row'>,
  { terms }: Parts,
  section: Section,
): Stages {
  const row = (part: string, expr: Expr): Cell<'row'> =>
    section.row(`waterfall.${line.id}.${part}`, labelOf(`waterfall.${part}`, lineOf(line.id)), expr);
  const moved =
    realisation === undefined ? amount : row('moved', scheduleAt(entered, terms.active.delay, terms.horizon));
  const dueMonths = row('dueMonths', e.if(e['<'](moved, 0), moved, e['*'](moved, attribution)));
  const all = e.sum(months(entered));
  const due = e.sum(months(dueMonths));
  return {
    claim: all,
    withoutOverlap: all,
    ramped: e.sum(months(moved)),
    due,
    cashed: times(due, realisation),
  };
}

export function stagesOf(flow: LineFlow, parts: Parts, section: Section): Stages {
  const { cells, reach, extra, amount } = flow;
  const { gross, full, cohort, entered } = cells;
  if (gross && full && reach) return ofConstant(cells, gross, full, reach, parts);
  if (cohort && extra) return ofCohort(cells, cohort, extra);
  if (entered && amount) return ofSchedule(cells, entered, amount, parts, section);
  throw new Error(`${cells.line.id} is neither constant, nor a cohort, nor a schedule`);
}
