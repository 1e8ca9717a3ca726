import fc from '../support/fastCheck.js';
import { e, is, text } from '../../src/formula/build.js';
import type { Arg } from '../../src/formula/build.js';
import { cell, choice, inputRow, inputText, row, sentence } from '../../src/formula/cells.js';
import { compile } from '../../src/formula/compile.js';
import { isAcross, sortOf } from '../../src/formula/expr.js';
import type { Cell, Expr } from '../../src/formula/expr.js';
import type { Layout } from '../../src/formula/layout.js';
import { operators } from '../../src/formula/operators.js';
import type { Op } from '../../src/formula/operators.js';
import { print } from '../../src/formula/print.js';
import type { Tape } from '../../src/formula/tape.js';
import { LIBREOFFICE_TIMEOUT, describeWithLibreOffice, recalculate } from '../support/libreoffice.js';
import { bigCase } from './bigCase.js';
import { completeCase } from './completeCase.js';
import { english } from './english.js';
import { NUMBER_CASES, OTHER_CASES, flow, flowIn, other, otherIn, side, small } from './operatorCases.js';
import { choices, randomModel } from './randomModel.js';
import { WRONG, gridLayout, reader, workbookOf } from './workbook.js';

const MONTHS = 24;
const MODELS = 14;
const SIZE = 26;
/** Fixed, so that a failure can be looked at again; another seed is a good test before a release. */
const SEED = Number(process.env['FORMULA_SEED'] ?? 20_260_131);
const TOLERANCE = 1e-9;
/** What a nudge of 1e-12 moves by more than this part is too sensitive to compare. */
const NUDGE = 1e-12;
const SENSITIVE = 1e-10;

const words = english({
  long: 'x'.repeat(600) + '"',
  result: '{title}: {rate} % of {of}, he said "yes"',
  target: 'Ziel – planned',
});

function isClose(actual: unknown, expected: number | string): boolean {
  if (typeof actual !== 'number' || typeof expected !== 'number') return actual === expected;
  if (Number.isNaN(actual) || Number.isNaN(expected)) return Number.isNaN(actual) && Number.isNaN(expected);
  return Math.abs(actual - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

const asNumber = (expr: Expr): Expr => (sortOf(expr) === 'logical' ? e.if(expr, 1, 0) : expr);

const define = (id: string, expr: Expr): Cell => {
  if (isAcross(expr)) return row(id, id, expr);
  return sortOf(expr) === 'text' ? sentence(id, id, expr) : cell(id, id, expr);
};

const build = (op: Op, args: readonly Arg[]): Expr =>
  asNumber((e[op] as (...all: readonly Arg[]) => Expr)(...args));
const argument = (value: number): Arg => (Number.isNaN(value) ? e.sqrt(-1) : value);

/** The cases of an operator: each as constants in a cell of its own, and all together as rows. */
function casesOf(op: Op): {
  readonly cells: readonly Cell[];
  readonly schedules: ReadonlyMap<Cell<'row'>, readonly number[]>;
} {
  const cases: readonly (readonly number[])[] =
    (NUMBER_CASES as Partial<Record<Op, readonly (readonly number[])[]>>)[op] ?? [];
  const single = cases.map((values, at) => define(`${op}.${at}`, build(op, values.map(argument))));
  const others = (OTHER_CASES[op] ?? []).map((expr, at) => define(`${op}.other${at}`, expr));
  const enterable = cases.filter((values) => !values.some(Number.isNaN));
  if (enterable.length === 0) return { cells: [...single, ...others], schedules: new Map() };
  const schedules = new Map(
    enterable[0]!.map((_, param) => [
      inputRow(`${op}.arg${param}`, 'argument'),
      Array.from({ length: MONTHS }, (_month, at) => enterable[at % enterable.length]![param]!),
    ]),
  );
  const together = row(`${op}.row`, op, build(op, [...schedules.keys()]));
  return { cells: [...single, ...others, together], schedules };
}

interface Judged {
  readonly layout: Layout;
  readonly tape: Tape;
  read(targetCell: Cell, month?: number): unknown;
}

interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly libreOffice: unknown;
  readonly tape: number | string;
}

const monthsOf = ({ kind }: Cell): readonly (number | undefined)[] =>
  kind === 'row' ? Array.from({ length: MONTHS }, (_, at) => at + 1) : [undefined];

/** Where LibreOffice and the tape disagree. */
function differences(
  { layout, tape, read }: Judged,
  cells: readonly Cell[],
  comparable = (_: Cell, _m?: number) => true,
) {
  return cells.flatMap((checked) =>
    monthsOf(checked).flatMap((month): readonly Difference[] => {
      const expected = tape.value(checked, words, month);
      const found = read(checked, month);
      if (isClose(found, expected) || !comparable(checked, month)) return [];
      const formula = print(checked, { layout, texts: words, to: 'excel', names: true }, month);
      return [{ cell: `${checked.id} ${month ?? ''}`, formula, libreOffice: found, tape: expected }];
    }),
  );
}

describeWithLibreOffice('the formulas, computed by LibreOffice', () => {
  const perOperator = new Map((Object.keys(operators) as Op[]).map((op) => [op, casesOf(op)]));
  const drawn = fc.sample(choices, { numRuns: MODELS, seed: SEED });
  const models = drawn.map((list, at) => randomModel(`m${at}`, list, SIZE));
  const big = bigCase(6, 3, 2);
  const complete = completeCase(MONTHS);
  const title = inputText('title', 'title');
  const basis = choice('basis', 'basis', ['measured', 'target'], 'Chosen_Basis');
  const texts = [
    sentence(
      'told',
      'told',
      text('result', { title, rate: e.fixed(e['*'](100, small), 1), of: e.round(side, 0) }),
    ),
    sentence('chosen', 'chosen', e.if(is(basis, 'target'), text('target'), text('measured'))),
    sentence('shown', 'shown', e['&'](basis, text('long'))),
    cell('chosenFactor', 'factor', e.if(e.and(is(basis, 'target'), e.not(is(basis, 'measured'))), 0.5, 1)),
  ];
  const twoByTwo = cell('judge', 'judge', e['+'](2, 2));
  let judged: Judged;

  beforeAll(async () => {
    const cases = [...perOperator.values()];
    const cells = [
      ...[small, side, flow, other, twoByTwo],
      ...cases.flatMap(({ cells: own, schedules }) => [...schedules.keys(), ...own]),
      ...models.flatMap((model) => model.cells),
      ...big.inputs.keys(),
      ...big.schedules,
      ...big.cells,
      ...complete.cells,
      title,
      basis,
      ...texts,
    ];
    const all = [...new Set([...cells, ...big.reached])];
    const beginnings = new Map([
      ...models.flatMap((model) => [...model.beginnings]),
      ...big.beginnings,
      ...complete.beginnings,
    ]);
    const layout = gridLayout(all, MONTHS, beginnings);
    const tape = compile(all, MONTHS);
    tape.set(small, 0.07);
    tape.set(side, 42);
    tape.set(flow, flowIn(MONTHS));
    tape.set(other, otherIn(MONTHS));
    for (const { schedules } of cases) for (const [schedule, values] of schedules) tape.set(schedule, values);
    for (const model of models) model.fill(tape);
    big.fill(tape);
    complete.fill(tape, { delay: 1, benefitFactor: 0.9 });
    tape.set(title, '=Help "centre" – für Ω');
    tape.set(basis, 'target');
    tape.run();
    const place = reader(await recalculate(workbookOf({ cells: all, layout, tape, texts: words })));
    judged = { layout, tape, read: (target, month) => place(layout.place(target, month)) };
  }, LIBREOFFICE_TIMEOUT);

  it('really computes: no stored value is believed', () => {
    expect(judged.read(twoByTwo)).toBe(4);
    const computed = [...perOperator.values()].flatMap(({ cells }) => cells);
    const believed = computed.filter((checked) =>
      monthsOf(checked).some((month) => judged.read(checked, month) === WRONG),
    );
    expect(believed).toEqual([]);
  });

  it.each([...perOperator])('%s', (_op, { cells }) => {
    expect(cells.length).toBeGreaterThan(0);
    expect(differences(judged, cells)).toEqual([]);
  });

  it(`${MODELS * SIZE} random formulas`, () => {
    const nudged = [NUDGE, -NUDGE].map((nudge) => {
      const moved = drawn.map((list, at) => randomModel(`m${at}`, list, SIZE, nudge));
      const tape = compile(
        moved.flatMap(({ cells }) => cells),
        MONTHS,
      );
      for (const model of moved) model.fill(tape);
      tape.run();
      const byId = new Map(
        moved.flatMap(({ computed }) => computed.map((found) => [found.id, found] as const)),
      );
      return (target: Cell, month?: number) => tape.number(byId.get(target.id)!, month);
    });
    const comparable = (target: Cell, month?: number): boolean => {
      const value = judged.tape.number(target, month);
      return nudged.every((numberOf) => {
        const moved = numberOf(target, month);
        if (Number.isNaN(value) || Number.isNaN(moved)) return Number.isNaN(value) && Number.isNaN(moved);
        return Math.abs(moved - value) <= SENSITIVE * Math.max(1, Math.abs(value));
      });
    };
    const computed = models.flatMap((model) => model.computed);
    const figures = computed.flatMap((target) => monthsOf(target).map((month) => [target, month] as const));
    const compared = figures.filter(([target, month]) => comparable(target, month));
    expect(compared.length / figures.length).toBeGreaterThan(0.8);
    const numbers = compared.filter(([target, month]) => !Number.isNaN(judged.tape.number(target, month)));
    expect(numbers.length / figures.length).toBeGreaterThan(0.5);
    expect(differences(judged, computed, comparable)).toEqual([]);
  });

  it('sentences and choices', () => {
    expect(differences(judged, texts)).toEqual([]);
    expect(judged.read(texts[0]!)).toBe('=Help "centre" – für Ω: 7.0 % of 42, he said "yes"');
  });

  it('the complete case of the ROI model', () => {
    const computed = complete.cells.filter(({ expr }) => expr);
    expect(computed.length).toBeGreaterThan(60);
    expect(differences(judged, computed)).toEqual([]);
  });

  it('a case of the size the ROI model can have', () => {
    expect(
      differences(
        judged,
        [...big.reached].filter(({ expr }) => expr),
      ),
    ).toEqual([]);
  });
});
