import { e, is, month } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { SCENARIOS } from '../case/project.js';
import type { Case, ScenarioId } from '../case/types.js';
import type { Book, Bounds } from './book.js';
import { labelOf } from './labels.js';
import { WHOLE_MONTHS } from './parts.js';

export const MONTHS_A_YEAR = 12;

/** The three numbers that make a scenario. */
export interface Factors {
  /** × on benefits. */
  readonly benefits: Cell<'number'>;
  /** × on costs. */
  readonly costs: Cell<'number'>;
  /** Whole months that every benefit moves; costs do not. */
  readonly delay: Cell<'number'>;
}

export interface Terms {
  readonly months: number;
  /** The number of months, for formulas. */
  readonly horizon: Cell<'number'>;
  readonly rate: Cell<'number'>;
  readonly isAnnual: Expr;
  readonly significance: Cell<'number'>;
  /** Half width of an interval by the normal distribution, in standard errors. */
  readonly criticalZ: Cell<'number'>;
  readonly isProvenPolicy: Expr;
  /** Of revenue; above it a check warns. */
  readonly supportCostLimit: Cell<'number'>;
  /** 1, 2, …: the year a month belongs to. */
  readonly year: Cell<'row'>;
  /** What a flow of the month is worth now. */
  readonly discount: Cell<'row'>;
  readonly scenarios: Readonly<Record<ScenarioId, Factors>>;
  /** The factors of the scenario that is chosen. */
  readonly active: Factors;
}

const FACTORS = { benefits: 'benefitFactor', costs: 'costFactor', delay: 'delayMonths' } as const;

function scenariosOf(theCase: Case, book: Book): Pick<Terms, 'scenarios' | 'active'> {
  const section = book.section('scenarios');
  const { active } = theCase.scenarios;
  const chosen = section.choice(
    'scenarios.active',
    'scenario.active',
    SCENARIOS.map((id) => `scenario.${id}`),
    `scenario.${active}`,
    'Active_Scenario',
  );
  const factors = (id: ScenarioId): Factors => {
    const of = (part: keyof typeof FACTORS): Cell<'number'> => {
      const bounds: Bounds = part === 'delay' ? WHOLE_MONTHS : { unit: 'ratio', lever: 'asEntered' };
      const label = labelOf(`scenario.${FACTORS[part]}`, id);
      const value = theCase.scenarios[id][FACTORS[part]];
      return section.input(`scenarios.${id}.${FACTORS[part]}`, label, value, bounds);
    };
    return { benefits: of('benefits'), costs: of('costs'), delay: of('delay') };
  };
  const scenarios = {
    conservative: factors('conservative'),
    expected: factors('expected'),
    optimistic: factors('optimistic'),
  };
  const pick = (part: keyof Factors): Cell<'number'> =>
    section.cell(
      `active.${FACTORS[part]}`,
      labelOf(`scenario.${FACTORS[part]}`, 'active'),
      e.if(
        is(chosen, 'scenario.conservative'),
        scenarios.conservative[part],
        e.if(is(chosen, 'scenario.optimistic'), scenarios.optimistic[part], scenarios.expected[part]),
      ),
    );
  return { scenarios, active: { benefits: pick('benefits'), costs: pick('costs'), delay: pick('delay') } };
}

/** What holds for the whole case. */
export function termsOf(theCase: Case, book: Book): Terms {
  const section = book.section('terms');
  const { horizonMonths, discountRate, discounting, significanceLevel, hardPolicy, supportCostLimit } =
    theCase.terms;
  const rate = section.input(
    'terms.discountRate',
    'terms.discountRate',
    discountRate,
    { unit: 'rate' },
    'Discount_Rate',
  );
  const way = section.choice(
    'terms.discounting',
    'terms.discounting',
    ['discounting.monthly', 'discounting.annual'],
    `discounting.${discounting}`,
  );
  const significance = section.input(
    'terms.significanceLevel',
    'terms.significanceLevel',
    significanceLevel,
    { unit: 'share', lever: 'asEntered' },
    'Significance_Level',
  );
  const policy = section.choice(
    'terms.hardPolicy',
    'terms.hardPolicy',
    ['policy.proven', 'policy.planned'],
    `policy.${hardPolicy}`,
  );
  const isAnnual = is(way, 'discounting.annual');
  const limit = section.input('terms.supportCostLimit', 'terms.supportCostLimit', supportCostLimit, {
    unit: 'share',
  });
  const horizon = section.cell('terms.horizonMonths', 'terms.horizonMonths', horizonMonths, 'Horizon_Months');
  const flow = book.section('cashFlow');
  const year = flow.row(
    'calendar.year',
    'calendar.year',
    e['+'](e.int(e['/'](e['-'](month, 1), MONTHS_A_YEAR)), 1),
  );
  const discount = flow.row(
    'calendar.discount',
    'calendar.discount',
    e['^'](e['+'](1, rate), e.neg(e.if(isAnnual, year, e['/'](month, MONTHS_A_YEAR)))),
  );
  return {
    months: horizonMonths,
    horizon,
    rate,
    isAnnual,
    significance,
    criticalZ: book
      .section('evidence')
      .cell('evidence.criticalZ', 'evidence.criticalZ', e.normQuantile(e['-'](1, e['/'](significance, 2)))),
    supportCostLimit: limit,
    isProvenPolicy: is(policy, 'policy.proven'),
    year,
    discount,
    ...scenariosOf(theCase, book),
  };
}
