import { compile } from '../../src/formula/compile.js';
import type { Cell } from '../../src/formula/expr.js';
import { inputsOf } from '../../src/formula/graph.js';
import type { Case } from '../../src/roi/case/types.js';
import type { Entry } from '../../src/roi/model/book.js';
import { calculate, enter, type Calculation } from '../../src/roi/model/calculator.js';
import { modelOf, type Model } from '../../src/roi/model/model.js';
import { resultsOf } from '../../src/roi/model/results.js';
import { simulate } from '../../src/roi/model/simulation.js';
import { measure, median, processorTime, type Contender } from './measure.js';
import { modelCase } from './modelCase.js';
import { table } from './table.js';

type Months = Case['terms']['horizonMonths'];

const MONTHS = [12, 24, 36, 48, 60] as const satisfies readonly Months[];
const LINES = [10, 20, 40, 60, 80, 100];
const LONGEST = 60;
const USUAL_LINES = 40;
const TRIALS = 10_000;
/** Of each input before anything is measured: all of them together make the code hot. */
const WARM_UP = 20;
/** Changes in one measurement: there and back. */
const CHANGES = 2;
const MEASUREMENTS = 25;
/** Inputs measured for a row of the table of sizes. */
const SAMPLE = 40;

type Figure = Entry & { readonly cell: Cell<'number'>; readonly value: number };

const figuresOf = ({ entries }: Model): readonly Figure[] =>
  [...entries.values()].filter((entry): entry is Figure => typeof entry.value === 'number');

/** Months move whole; 0 moves too. */
function moved({ value, unit }: Figure): number {
  if (unit === 'months') return value + 1;
  return value === 0 ? 0.01 : value * 1.01;
}

/** One input changes, and every result of the model is computed anew. */
const changing = ({ tape }: Calculation, figure: Figure): Contender => ({
  name: figure.cell.id,
  run() {
    for (let change = 0; change < CHANGES; change++) {
      tape.set(figure.cell, change % 2 === 0 ? moved(figure) : figure.value);
      tape.run();
    }
  },
});

const changingAll = ({ tape }: Calculation, figures: readonly Figure[]): Contender => ({
  name: 'all',
  run() {
    for (let change = 0; change < CHANGES; change++) {
      for (const figure of figures) tape.set(figure.cell, change % 2 === 0 ? moved(figure) : figure.value);
      tape.run();
    }
  },
});

/** Milliseconds of one change, the fastest of several measurements. */
function timesOf(contenders: readonly Contender[]): ReadonlyMap<string, number> {
  for (const { run } of contenders) for (let again = 0; again < WARM_UP; again++) run();
  return new Map(measure(contenders, MEASUREMENTS).map(({ name, fastest }) => [name, fastest / CHANGES]));
}

const shown = (value: number): string => `${value.toFixed(3)} ms`;

/** The case of 60 months and 40 lines, every input in turn. */
function inputsTable(): string {
  const calculation = calculate(modelOf(modelCase(LONGEST, USUAL_LINES)));
  const figures = figuresOf(calculation.model);
  const times = timesOf(figures.map((figure) => changing(calculation, figure)));
  const sorted = [...times].sort(([, a], [, b]) => a - b);
  const upTo = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))]![1];
  const [worst, most] = sorted.at(-1)!;
  const [all] = timesOf([changingAll(calculation, figures)]).values();
  const [reading] = measure([{ name: 'reading', run: () => resultsOf(calculation.model, calculation) }]);
  const of = (id: string): readonly string[] => [`\`${id}\``, shown(times.get(id) ?? NaN)];
  return table([
    ['what changes', 'all results computed anew'],
    [`an input, the median of all ${figures.length}`, shown(median([...times.values()]))],
    ['an input, nine in ten at most', shown(upTo(0.9))],
    [`the worst input, \`${worst}\``, shown(most)],
    of('terms.discountRate'),
    of('metrics.handleTime.after'),
    of('benefits.B2.flow.amount'),
    [`all ${figures.length} inputs at once`, shown(all ?? NaN)],
    ['nothing: results read, every rate of return searched for', shown(reading!.fastest)],
  ]);
}

/** What a size costs: an input in the middle, all inputs, and all of them for one month of one line. */
function sizeRow(months: Months, lines: number): readonly string[] {
  const calculation = calculate(modelOf(modelCase(months, lines)));
  const figures = figuresOf(calculation.model);
  const every = Math.ceil(figures.length / SAMPLE);
  const some = figures.filter((_, at) => at % every === 0);
  const one = median([...timesOf(some.map((figure) => changing(calculation, figure))).values()]);
  const [all = NaN] = timesOf([changingAll(calculation, figures)]).values();
  const each = (all * 1e6) / (months * lines);
  return [String(months), String(lines), shown(one), shown(all), `${each.toFixed(0)} ns`];
}

const sizesTable = (): string =>
  table([
    ['months', 'lines', 'one input, median', 'all inputs', 'all inputs, for each month and line'],
    ...MONTHS.map((months) => sizeRow(months, USUAL_LINES)),
    ...LINES.map((lines) => sizeRow(LONGEST, lines)),
  ]);

/** What a trial would cost that builds the model: with nothing but the two results, as the simulation has it. */
function rebuilt(theCase: Case): number {
  const model = modelOf(theCase);
  const { npv, roi } = model.active.hard;
  const tape = compile([npv, roi], model.months);
  enter(model, tape, new Set([...inputsOf(npv), ...inputsOf(roi)]));
  tape.run();
  return tape.number(npv) + tape.number(roi);
}

function simulationTable(): string {
  const theCase = modelCase(LONGEST, USUAL_LINES);
  const model = modelOf(theCase);
  const trials = processorTime(() => simulate(model, { trials: TRIALS, seed: 1 }));
  const trial = trials / TRIALS;
  const building = processorTime(() => rebuilt(theCase));
  return table([
    ['simulation', 'processor time'],
    [
      `${TRIALS.toLocaleString('en')} trials of ${theCase.spreads.length} estimates`,
      `${(trials / 1000).toFixed(2)} s`,
    ],
    ['one trial', shown(trial)],
    ['one trial with the model built anew', shown(building)],
    ['times faster', (building / trial).toFixed(0)],
  ]);
}

/** The Markdown of the README. */
export const modelBench = (): string =>
  [
    `${LONGEST} months, ${USUAL_LINES} benefit lines, 10 cost lines; the fastest of several measurements each:`,
    inputsTable(),
    simulationTable(),
    sizesTable(),
  ].join('\n\n');
