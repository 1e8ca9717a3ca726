import { explain } from '../formula/explain.js';
import type { Cell } from '../formula/expr.js';
import type { Layout } from '../formula/layout.js';
import { print } from '../formula/print.js';
import { fill } from '../i18n/fill.js';
import { modelEn } from '../i18n/model.en.js';
import { modelCommandEn } from '../i18n/modelCommand.en.js';
import { roiEn } from '../i18n/roi.en.js';
import type { Details } from '../kpi/errors.js';
import type { MetricId } from '../roi/case/metrics.js';
import type { Case } from '../roi/case/types.js';
import type { Group } from '../roi/model/book.js';
import { calculate, cellsOf, type Calculation } from '../roi/model/calculator.js';
import type { Classified } from '../roi/model/classified.js';
import { modelOf, type Model } from '../roi/model/model.js';
import { resultsOf, type Results } from '../roi/model/results.js';
import { sensitivityOf } from '../roi/model/sensitivity.js';
import { modelWords } from '../workbook/modelWords.js';
import type { Shown } from './modelArguments.js';
import { refused } from './refused.js';
import { simulationOf } from '../roi/model/simulationOf.js';

const CLOSEST = 8;
/** Parts of the output that are searched, drawn or listed. */
const WITHOUT_FORMULA = ['rates', 'lines', 'checks', 'sensitivity', 'simulation'];

function cellNamed(model: Model, id: string): Cell {
  const cells = cellsOf(model);
  const cell = cells.find((known) => known.id === id);
  if (cell?.expr) return cell;
  if (cell) throw refused(modelCommandEn.entered, { found: id });
  const ending = `.${id.split('.').at(-1) ?? ''}`;
  const near = cells.filter(({ id: known, expr }) => expr && known.endsWith(ending)).slice(0, CLOSEST);
  const names = [...new Set([...near.map((known) => known.id), 'hard.roi'])].join(', ');
  const message = WITHOUT_FORMULA.includes(id.split('.', 1)[0] ?? '') ? 'noFormula' : 'unknownResult';
  throw refused(modelCommandEn[message], { near: names, found: id });
}

const MONTHS_FROM = 3;

/** A place for every cell: rows below each other with months from D, single cells in column B. */
function layoutOf(model: Model): Layout {
  const rows = new Map(cellsOf(model).map((cell, at) => [cell, at + 2]));
  return {
    months: model.months,
    place(cell, month = 1) {
      const begun = model.beginnings.get(cell);
      const row = rows.get(begun ?? cell) ?? 1;
      if (begun) return { sheet: 'Model', row, column: MONTHS_FROM };
      return { sheet: 'Model', row, column: cell.kind === 'row' ? MONTHS_FROM + month : 2 };
    },
    header: (sheet, month) => ({ sheet, row: 1, column: MONTHS_FROM + month }),
  };
}

function monthOf(cell: Cell, model: Model, given: string | undefined): number | undefined {
  if (cell.kind !== 'row') {
    if (given !== undefined) throw refused(modelCommandEn.monthOfOneFigure, { found: cell.id });
    return undefined;
  }
  const month = given === undefined ? model.months : Number(given);
  if (Number.isInteger(month) && month >= 1 && month <= model.months) return month;
  throw refused(modelCommandEn.monthOutside, { months: model.months, found: given ?? '' });
}

/** One cell told or printed. */
function aboutCell(model: Model, { as, result, month: given }: Exclude<Shown, { as: 'results' }>): string {
  const words = modelWords(model.theCase, modelEn, roiEn);
  const cell = cellNamed(model, result);
  const month = monthOf(cell, model, given);
  if (as === 'explain') return explain(cell, calculate(model).tape, words, month);
  return `=${print(cell, { layout: layoutOf(model), texts: words, to: 'excel', names: true }, month)}`;
}

const nameOfMetric = (id: MetricId): string => roiEn.metrics[id];

/** A line with the reason for its class in words. */
function saidOf(line: Classified): Classified & { readonly says?: readonly string[] } {
  if (line.class === 'hard') return line;
  if (line.class === 'off') {
    const metrics = 'metrics' in line.off ? line.off.metrics.map(nameOfMetric).join(', ') : '';
    return { ...line, says: [fill(modelEn.off[line.off.code], { metrics })] };
  }
  const says = line.reasons.map((reason) => {
    const details: Details =
      'metric' in reason ? { metric: nameOfMetric(reason.metric), needed: reason.needed ?? '' } : {};
    return fill(modelEn.reasons[reason.code], details);
  });
  return { ...line, says };
}

/** What stands on the KPIs, Evidence, Agents and Risks sheets. */
const DOCUMENTING: readonly Group[] = ['kpis', 'evidence', 'hypotheses', 'agents', 'risks'];

const documentingOf = ({ model, tape }: Calculation, theCase: Case): Results['values'] => {
  const words = modelWords(theCase, modelEn, roiEn);
  const cells = DOCUMENTING.flatMap((group) => model.groups.get(group) ?? []).filter(({ expr }) => expr);
  return Object.fromEntries(cells.map((cell) => [cell.id, tape.value(cell, words)] as const));
};

const isWord = (key: string): key is keyof typeof modelEn.words => Object.hasOwn(modelEn.words, key);

function everything(theCase: Case): object {
  const model = modelOf(theCase);
  const calculation = calculate(model);
  const { values, rates, lines, checks } = resultsOf(model, calculation);
  const simulation = simulationOf(model);
  const shown = Object.entries(values).map(
    ([id, value]) => [id, typeof value === 'string' && isWord(value) ? modelEn.words[value] : value] as const,
  );
  return {
    ...Object.fromEntries(shown),
    rates,
    lines: lines.map(saidOf),
    checks: checks.map((check) => ({
      ...check,
      ...(check.failed && { says: modelEn.checks[check.id as keyof typeof modelEn.checks] }),
    })),
    evidence: documentingOf(calculation, theCase),
    sensitivity: sensitivityOf(model),
    ...(simulation && { simulation }),
  };
}

/** The answer: all results as JSON, or the one that was asked for. Throws `Refused`. */
export const outputOf = (theCase: Case, shown: Shown): string =>
  shown.as === 'results' ? JSON.stringify(everything(theCase), null, 2) : aboutCell(modelOf(theCase), shown);
