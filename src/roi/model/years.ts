import { e, months } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book } from './book.js';
import { CLASSES, type BenefitTotal } from './classResults.js';
import { STAGES, type Costs, type Flow, type Stage } from './costs.js';
import { labelOf } from './labels.js';
import type { Scenario } from './scenario.js';
import { MONTHS_A_YEAR, type Terms } from './terms.js';

/** The active scenario by year; year 0 is month 0. */
export interface Years {
  /** Years 1…. */
  readonly benefits: Readonly<Record<BenefitTotal, readonly Cell<'number'>[]>>;
  /** Years 0…: what the solution costs to own. */
  readonly stages: Readonly<Record<Stage, readonly Cell<'number'>[]>>;
  readonly costs: readonly Cell<'number'>[];
}

/** 1… */
export const yearNumbers = ({ months: horizon }: Pick<Terms, 'months'>): readonly number[] =>
  Array.from({ length: horizon / MONTHS_A_YEAR }, (_, at) => at + 1);

export const sumInYear = (row: Cell<'row'>, year: number): Expr =>
  e.sum(months(row, (year - 1) * MONTHS_A_YEAR + 1, year * MONTHS_A_YEAR));

export function yearsOf(active: Scenario, costs: Costs, book: Book, terms: Terms): Years {
  const section = book.section('results');
  const years = yearNumbers(terms);
  const cell = (id: string, of: string, year: number, expr: Arg): Cell<'number'> =>
    section.cell(`${id}.year${year}`, labelOf(`result.${of}`, year), expr);
  const benefits = (kind: BenefitTotal): readonly Cell<'number'>[] =>
    years.map((year) =>
      cell(`${kind}.benefits`, `${kind}.benefitsOfYear`, year, sumInYear(active[kind].benefitRow, year)),
    );
  const factor = active.scene.factors.costs;
  const spent = (id: string, { opening, monthly }: Flow, times: (sum: Arg) => Arg) => [
    cell(id, `${id}OfYear`, 0, times(opening)),
    ...years.map((year) => cell(id, `${id}OfYear`, year, times(sumInYear(monthly, year)))),
  ];
  const ofStage = (stage: Stage): readonly Cell<'number'>[] =>
    spent(`costs.${stage}`, costs.stages[stage], (sum) => e['*'](factor, sum));
  const [hard, total] = CLASSES.map(benefits) as [readonly Cell<'number'>[], readonly Cell<'number'>[]];
  const [initial, running, hidden] = STAGES.map(ofStage) as [
    readonly Cell<'number'>[],
    readonly Cell<'number'>[],
    readonly Cell<'number'>[],
  ];
  return {
    benefits: { hard, total },
    stages: { initial, running, hidden },
    costs: spent('costs', active.costs, (sum) => sum),
  };
}
