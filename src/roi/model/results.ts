import { KpiError } from '../../kpi/errors.js';
import { ratesOfReturn } from '../../kpi/investment/ratesOfReturn.js';
import type { Cell } from '../../formula/expr.js';
import { calculate, resultOf, type Calculation, type Result } from './calculator.js';
import { classified, type Classified } from './classified.js';
import type { ClassResults } from './classResults.js';
import type { Model } from './model.js';
import type { Severity } from './checks.js';
import { MONTHS_A_YEAR } from './terms.js';

export interface CheckResult {
  readonly id: string;
  readonly severity: Severity;
  readonly failed: boolean;
  readonly paths: readonly string[];
}

/** Everything that comes out of a case. */
export interface Results {
  /**
   * By id: `hard.roi`, `total.paybackMonths`, `scenario.conservative.hard.npv`, `initiative.tools.hard.roi`,
   * `capacity.fte`, `waterfall.ramp`. A word is an i18n key.
   */
  readonly values: Readonly<Record<string, Result>>;
  /** All rates of return, ascending, by `hard`, `total`, `scenario.….hard`; per year. */
  readonly rates: Readonly<Record<string, readonly number[]>>;
  readonly lines: readonly Classified[];
  readonly checks: readonly CheckResult[];
}

const SHOWN = ['results', 'scenarioResults', 'initiatives', 'capacity', 'waterfall', 'workload'] as const;

/** None of flows whose sizes are so far apart that no double holds both. */
function ratesFrom(flows: readonly number[]): readonly number[] {
  try {
    return ratesOfReturn(flows);
  } catch (error) {
    if (error instanceof KpiError) return [];
    throw error;
  }
}

/** Every rate at which the flows are worth nothing, made effective annual. */
function allRates({ model, tape }: Calculation, { opening, net, yearly }: ClassResults): readonly number[] {
  const isAnnual = model.theCase.terms.discounting === 'annual';
  const months = Array.from({ length: model.months }, (_, at) => tape.number(net, at + 1));
  const flows = isAnnual ? yearly.years.map((year) => tape.number(year)) : months;
  const rates = ratesFrom([tape.number(opening), ...flows]);
  return isAnnual ? rates : rates.map((rate) => (1 + rate) ** MONTHS_A_YEAR - 1);
}

export function resultsOf(model: Model, calculation: Calculation = calculate(model)): Results {
  const { tape } = calculation;
  const cells = SHOWN.flatMap((group) => model.groups.get(group) ?? []);
  const shown = cells.filter(({ kind }) => kind === 'number') as Cell<'number'>[];
  const classes = [model.active, ...Object.values(model.scenarios)].flatMap(({ hard, total }) => [
    hard,
    total,
  ]);
  return {
    values: Object.fromEntries(shown.map((cell) => [cell.id, resultOf(tape, cell)])),
    rates: Object.fromEntries(classes.map((one) => [one.id, allRates(calculation, one)])),
    lines: classified(calculation),
    checks: model.checks.map(({ id, severity, failed, paths }) => ({
      id,
      severity,
      failed: tape.number(failed) !== 0,
      paths,
    })),
  };
}
