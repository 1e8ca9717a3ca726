import type { Cell } from '../../formula/expr.js';
import type { Case } from '../../roi/case/types.js';
import { valueAt } from '../../roi/case/path.js';
import { differsOnlyAt } from './differsOnlyAt.js';
import { calculate, KEYS, resultOf, type Calculation, type Result } from '../../roi/model/calculator.js';
import { classified } from '../../roi/model/classified.js';
import { modelOf } from '../../roi/model/model.js';
import type { CheckResult } from '../../roi/model/results.js';
import { lineFiguresOf, type LineFigures } from './lineFigures.js';
import { workingsOf, type Workings } from './workings.js';

/** What the pane shows while somebody types. */
export interface Figures {
  readonly theCase: Case;
  /** The label of an input by its figure path, where the model has it: an i18n key. */
  readonly labelOf: (path: string) => string | undefined;
  /** A figure, result or sentence of the model by its id; undefined where this case has none. Words are i18n keys. */
  readonly resultOf: (id: string) => Result | undefined;
  readonly hard: Headline;
  readonly total: Headline;
  readonly checks: readonly CheckResult[];
  /** By the id of the line; lines that count nothing have no amount. */
  readonly benefits: Readonly<Record<string, LineFigures>>;
  /** How the amount of a line comes about, while its months are alike. */
  readonly workings: (id: string) => Workings | undefined;
  /** Full effect a month. */
  readonly full: { readonly hard: number; readonly soft: number };
  readonly costs: {
    readonly initial: number;
    readonly running: number;
    /** The running costs of a month, as the mean of the horizon. */
    readonly runningPerMonth: number;
    readonly hidden: number;
    readonly total: number;
    /** Of each line over the horizon. */
    readonly lines: Readonly<Record<string, number>>;
  };
  /** Of working time, a month: what several effects on the same contacts would claim twice. */
  readonly overlap: number;
}

export interface Headline {
  readonly roi: Result;
  readonly npv: Result;
  readonly payback: Result;
  /** What comes back per 1 spent. */
  readonly bcr: Result;
  readonly benefits: number;
}

const SECONDS_AN_HOUR = 3600;

/** What is asked again and again, by id: looking for it takes longer than computing it. */
function cellsById({ model }: Calculation): ReadonlyMap<string, Cell> {
  return new Map([...model.groups.values()].flat().map((cell) => [cell.id, cell]));
}

interface Live {
  readonly calculation: Calculation;
  readonly cells: ReadonlyMap<string, Cell>;
  theCase: Case;
}

function figuresOf({ calculation, cells, theCase }: Live): Figures {
  const { model, tape } = calculation;
  const numberOf = (id: string): number => {
    const cell = cells.get(id);
    const value = cell?.kind === 'number' ? tape.number(cell) : NaN;
    return Number.isNaN(value) ? 0 : value;
  };
  const headline = (kind: 'hard' | 'total'): Headline => {
    const result = (part: string): Result => resultOf(tape, cells.get(`${kind}.${part}`) as Cell<'number'>);
    return {
      roi: result('roi'),
      npv: result('npv'),
      payback: result('paybackMonths'),
      bcr: result('bcr'),
      benefits: numberOf(`${kind}.benefits`),
    };
  };
  const benefits = lineFiguresOf(calculation, classified(calculation), numberOf);
  const of = (kind: 'hard' | 'soft'): number =>
    Object.values(benefits).reduce(
      (sum, { status, full }) => (status.class === kind ? sum + (full ?? 0) : sum),
      0,
    );
  return {
    theCase,
    labelOf: (path) => cells.get(path)?.label,
    resultOf: (id) => {
      const cell = cells.get(id);
      if (cell?.kind === 'text') return tape.text(cell, KEYS);
      return cell?.kind === 'number' ? resultOf(tape, cell as Cell<'number'>) : undefined;
    },
    hard: headline('hard'),
    total: headline('total'),
    checks: model.checks.map(({ id, severity, failed, paths }) => ({
      id,
      severity,
      failed: tape.number(failed) !== 0,
      paths,
    })),
    benefits,
    workings: (id) => workingsOf(id, calculation, numberOf),
    full: { hard: of('hard'), soft: of('soft') },
    costs: {
      initial: tape.number(model.active.stages.initial),
      running: tape.number(model.active.stages.running),
      runningPerMonth: tape.number(model.active.stages.running) / model.months,
      hidden: tape.number(model.active.stages.hidden),
      total: tape.number(model.active.costs.total),
      lines: Object.fromEntries(
        model.costs.lines.map(({ line, total }) => [line.id, tape.number(total)] as const),
      ),
    },
    overlap: (numberOf('workload.overlapSeconds') / SECONDS_AN_HOUR) * numberOf('workload.hourly'),
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/**
 * Computes a case as it is typed: where only figures differ that the model had before, they are put into the computed
 * model, which takes a hundredth of the time of building one.
 */
export function liveFigures(): (theCase: Case, path?: string) => Figures {
  let live: Live | undefined;

  function enterFigure(known: Live, theCase: Case, path: string): boolean {
    const cell = known.cells.get(path);
    const value = valueAt(theCase, path);
    const isEntry = cell?.kind === 'number' && known.calculation.model.entries.has(cell);
    if (!isEntry || !isNumber(value) || !isNumber(valueAt(known.theCase, path))) return false;
    if (!differsOnlyAt(known.theCase, theCase, path)) return false;
    known.calculation.tape.set(cell as Cell<'number'>, value);
    known.calculation.tape.run();
    known.theCase = theCase;
    return true;
  }

  return (theCase, path) => {
    if (!live || path === undefined || !enterFigure(live, theCase, path)) {
      const calculation = calculate(modelOf(theCase));
      live = { calculation, cells: cellsById(calculation), theCase };
    }
    return figuresOf(live);
  };
}
