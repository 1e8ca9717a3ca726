import { e, month, months, range, text } from '../../src/formula/build.js';
import { input, inputRow } from '../../src/formula/cells.js';
import type { Cell, Expr } from '../../src/formula/expr.js';
import type { Op } from '../../src/formula/operators.js';

type Numbers = readonly number[];

/** Values for each argument, one line per case. Run as constants, as single cells, and all together as rows. */
const pairs: readonly Numbers[] = [
  [7, 3],
  [-7, 3],
  [7, -3],
  [2.5, 0.125],
  [0, 4],
  [1e9, -1e-9],
  [0.1, 0.2],
  [0.3, -0.30000000000000004],
  [12, 12],
  [-0.5, -0.5],
];
const comparisons: readonly Numbers[] = [...pairs, [3, 3.0000000000001], [0.30000000000000004, 0.3], [5, 5]];
const conditions: readonly Numbers[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [-2, 0.5],
  [NaN, 0],
  [1, NaN],
];
const shapes: readonly Numbers[] = [
  [0.3, 2, 3],
  [0.999, 0.5, 0.5],
  [0.02, 60, 1.5],
  [0.6, 8.888, 0.5],
  [1, 2, 3],
  [1.1, 2, 3],
  [-0.1, 2, 3],
  [0.5, -1, 2],
];

/** For operators on single numbers. NaN stands for an argument that is an error. */
export const NUMBER_CASES = {
  '+': [...pairs, [NaN, 1], [1e308, 1e308]],
  '-': [...pairs, [1, NaN], [0.3, 0.30000000000000004]],
  '*': [...pairs, [1e200, 1e200], [NaN, 0]],
  '/': [...pairs, [5, 0], [0, 0], [1e-200, 1e200]],
  '^': [
    [2, 10],
    [-2, 2],
    [-2, 3],
    [1.1, -0.75],
    [9, 0.5],
    [0, 3],
    [5, 0],
    [10, 400],
    [0, -1],
    [NaN, 0],
    [1, NaN],
  ],
  neg: [[3], [-3], [0], [NaN]],
  '<': comparisons,
  '<=': comparisons,
  '>': comparisons,
  '>=': comparisons,
  '=': comparisons,
  '<>': comparisons,
  and: conditions,
  or: conditions,
  not: [[0], [1], [-3], [NaN]],
  isNumber: [[0], [5], [NaN]],
  if: [
    [1, 10, 20],
    [0, 10, 20],
    [-0.5, 10, 20],
    [NaN, 10, 20],
    [1, 10, NaN],
    [0, 10, NaN],
  ],
  iferror: [
    [1, 2],
    [NaN, 2],
    [NaN, NaN],
  ],
  sum: [...pairs, [1, NaN]],
  min: [...pairs, [NaN, 1]],
  max: [...pairs, [1, NaN]],
  abs: [[3], [-3.5], [0], [NaN]],
  int: [[3.7], [-3.7], [3], [-3], [0], [11 / 12]],
  round: [
    [1.005, 2],
    [2.345, 2],
    [-2.5, 0],
    [2.5, 0],
    [1234.5, -2],
    [-1250, -2],
    [0.1 + 0.7, 1],
    [1 / 3, 6],
    [123_456.789, 1.9],
    [NaN, 1],
  ],
  roundup: [
    [1.2, 0],
    [-1.2, 0],
    [1234, -2],
    [1.1 * 1.1 * 100, 0],
    [12, 0],
    [13 / 12, 0],
    [0, 0],
    [2.001, 2],
  ],
  mod: [
    [7, 3],
    [-7, 3],
    [7, -3],
    [-7, -3],
    [6, 3],
    [5.5, 0],
    [5.5, 2],
    [0, 3],
  ],
  sqrt: [[9], [2], [0], [-1]],
  exp: [[0], [1], [-20], [1000]],
  ln: [[1], [Math.E], [1e-9], [0], [-1]],
  log10: [[1000], [0.02], [1], [0]],
  normCdf: [[0], [1.96], [-1.96], [-8], [5], [NaN]],
  normQuantile: [[0.5], [0.975], [1e-9], [0.025], [0], [1], [-0.1]],
  betaCdf: [...shapes, [0, 2, 3]],
  betaQuantile: [...shapes.filter(([p = 0]) => p < 1 && p > 0), [1.1, 2, 3], [-0.1, 2, 3]],
} as const satisfies Partial<Record<Op, readonly Numbers[]>>;

const flows = [-1000, 200, 300, 400, 100, 150, 90, -20, 0, 35.5];
export const flow: Cell<'row'> = inputRow('cases.flow', 'flow');
export const other: Cell<'row'> = inputRow('cases.other', 'other');
export const small: Cell<'number'> = input('cases.small', 'small');
export const side: Cell<'number'> = input('cases.side', 'side');

export const flowIn = (months: number): readonly number[] =>
  Array.from({ length: months }, (_, at) => flows[at % flows.length]! + (at >= flows.length ? 120 : 0));
export const otherIn = (months: number): readonly number[] =>
  Array.from({ length: months }, (_, at) => 1 + ((at * 7) % 11));

/** For operators that need more than numbers: expressions for single cells and, where there is a month, for rows. */
export const OTHER_CASES: Partial<Record<Op, readonly Expr[]>> = {
  sum: [
    e.sum(months(flow)),
    e.sum(months(flow, 3, 5), 7, months(other, 2, 2)),
    e.sum(flow, other, month),
    e.sum(small, side),
  ],
  min: [e.min(months(flow)), e.min(range(small, side)), e.min(flow, other), e.min(0, months(flow, 4, 6))],
  max: [e.max(months(flow)), e.max(small, months(flow, 4, 6)), e.max(flow, other, 5)],
  sumproduct: [e.sumproduct(flow, other), e.sumproduct(months(flow, 1, 4), months(other, 3, 6))],
  index: [
    e.index(flow, 1),
    e.index(flow, 10),
    e.index(flow, 2.9),
    e.index(flow, -1),
    e.index(flow, 1000),
    e.index(months(flow, 3, 6), 2),
    e.index(range(small, side), 2),
    e.index(other, e['+'](e.int(e['/'](e['-'](month, 1), 2)), 1)),
  ],
  match: [e.match(400, flow), e.match(401, flow), e.match(e.min(months(flow)), flow), e.match(other, other)],
  npv: [
    e.npv(0.1, flow),
    e.npv(small, months(flow, 2, 7)),
    e.npv(-0.5, flow),
    e.npv(-1, flow),
    e.npv(0, flow),
  ],
  irr: [
    e.irr(flow, 0.01),
    e.irr(months(flow, 1, 7), 0.01),
    e.irr(months(flow, 2, 5), 0.01),
    e.iferror(e.irr(months(flow, 2, 5), 0.01), e.iferror(e.irr(months(flow, 2, 6), -0.05), text('no rate'))),
  ],
  '&': [
    e['&'](text('a "quoted" text '), e.fixed(1234.5, 1)),
    e['&'](text('month '), e.roundup(small, 0)),
    e['&'](e.int(side), text('; '), e['+'](0.1, 0.2), text('; '), e.neg(3)),
    e['&'](text('long'), text('end')),
  ],
  fixed: [
    e.fixed(1234.565, 2),
    e.fixed(-0.001, 2),
    e.fixed(1234567, -3),
    e.fixed(0.5, 0),
    e.fixed(1e9 / 7, 4),
    e.fixed(e['*'](100, small), 0),
  ],
};
