import { e, months, range } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Book } from './book.js';
import { CONSTANTS } from './constants.js';
import type { Parts } from './modelParts.js';
import { flag, sumOf } from './parts.js';
import { plausibilityOf } from './plausibility.js';
import { STAGES } from './costs.js';
import { MONTHS_A_YEAR } from './terms.js';

/** arithmetic: the model contradicts itself, no figure may leave the building; plausibility: somebody should look. */
export type Severity = 'arithmetic' | 'plausibility';

/** One check; its sentences are `check.{id}` in src/i18n/model.en.ts. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** 1: needs attention. */
  readonly failed: Cell<'number'>;
  /** The figures to look at. */
  readonly paths: readonly string[];
}

/** More apart than rounding explains. `of` is what was added up. */
export const differs = (a: Arg, b: Arg, of: Arg): Expr =>
  flag(e['>'](e.abs(e['-'](a, b)), e.max(CONSTANTS.centsApart, e['*'](CONSTANTS.partApart, e.abs(of)))));

function arithmeticOf({ workload, active, costs, terms, years }: Parts): Readonly<Record<string, Expr>> {
  const { lines, hard, total } = active;
  const benefits = total.benefits;
  const block = workload?.block;
  const costLines = costs.lines.filter(({ line }) => STAGES.includes(line.stage));
  const forward = e['*'](terms.active.costs, e['-'](sumOf(costLines.map((line) => line.total)), costs.sunk));
  const rate = e.if(
    terms.isAnnual,
    terms.rate,
    e['-'](e['^'](e['+'](1, terms.rate), e['/'](1, MONTHS_A_YEAR)), 1),
  );
  const native = e.if(
    terms.isAnnual,
    e['+'](hard.yearly.opening, e.npv(terms.rate, range(...hard.yearly.years))),
    e['+'](hard.opening, e.npv(rate, months(hard.net))),
  );
  const scale = e['+'](e.abs(total.pvBenefits), active.costs.present);
  const byYear = sumOf(total.yearly.years);
  return {
    ...(block && {
      workloadIdentity: differs(
        block.seconds,
        e['-'](
          e['*'](workload.contacts, block.handleTime),
          e['*'](workload.contactsAfter, block.handleTimeAfter),
        ),
        e['*'](workload.contacts, block.handleTime),
      ),
    }),
    benefitsAddUp: differs(
      sumOf(lines.map((line) => line.total)),
      benefits,
      e['+'](e.abs(benefits), active.costs.total),
    ),
    yearsAddUp: differs(
      e['+'](byYear, total.opening),
      total.netBenefit,
      e['+'](e.abs(benefits), active.costs.total),
    ),
    benefitsByYear: differs(
      sumOf(years.benefits.total),
      benefits,
      e['+'](e.abs(benefits), active.costs.total),
    ),
    costsByYear: differs(sumOf(years.costs), active.costs.total, active.costs.total),
    costsAddUp: differs(forward, active.costs.total, active.costs.total),
    stagesAddUp: differs(
      sumOf(STAGES.map((stage) => active.stages[stage])),
      active.costs.total,
      active.costs.total,
    ),
    classesAddUp: differs(
      sumOf(lines.map((line) => e['-'](line.total, line.hardTotal))),
      active.softBenefits,
      e['+'](e.abs(benefits), e.abs(hard.benefits)),
    ),
    presentValuesAddUp: differs(
      sumOf(lines.map((line) => line.present)),
      e['+'](total.npv, active.costs.present),
      scale,
    ),
    npvAgrees: differs(native, hard.npv, scale),
    cashFlowEnds: differs(
      e.index(months(hard.course.cumulative), terms.horizon),
      hard.netBenefit,
      e['+'](e.abs(benefits), active.costs.total),
    ),
  };
}

/** Every check of the case; the same in the workbook and in the pane. */
export function checksOf(parts: Parts, book: Book): readonly Check[] {
  const section = book.section('checks');
  const make = (id: string, severity: Severity, failed: Arg, paths: readonly string[]): Check => ({
    id,
    severity,
    failed: section.cell(`check.${id}`, `check.${id}`, failed),
    paths,
  });
  return [
    ...Object.entries(arithmeticOf(parts)).map(([id, failed]) => make(id, 'arithmetic', failed, [])),
    ...plausibilityOf(parts).map(({ id, failed, paths = [] }) => make(id, 'plausibility', failed, paths)),
  ];
}
