import { equals } from './comparison.js';
import { emit, perMonth, single, take } from './draft.js';
import type { Draft, Operand } from './draft.js';
import { FormulaError } from './error.js';
import { isAcross, isApplication } from './expr.js';
import type { Application, Cell, Expr, Range } from './expr.js';
import { flagged } from './flagged.js';
import { fold } from './fold.js';
import type { Fold, Instruction, OverRange } from './kernel.js';
import { monthByMonth } from './monthByMonth.js';
import { copy } from './moves.js';
import type { Operator } from './operator.js';
import { operators } from './operators.js';
import type { Unit } from './order.js';
import { isText, placeOfOption } from './plan.js';
import type { Plan } from './plan.js';

interface Span {
  readonly at: number;
  readonly length: number;
}

const constant = ({ plan }: Draft, value: number): Operand => single(plan.constants.get(value)!);

function ofCell({ plan, together }: Draft, cell: Cell): Operand {
  const at = plan.cells.get(cell)!;
  return cell.kind === 'row' ? perMonth(at, together.has(cell)) : single(at);
}

/** A range as one stretch of memory; cells from different places are brought together first. */
function spanOf(draft: Draft, { parts }: Range): Span {
  const { plan } = draft;
  const pieces = parts.map(({ cell, from = 1, to = plan.months }): Span => {
    if (to > plan.months) throw new FormulaError(`${cell.id} has no month ${to}`);
    const at = plan.cells.get(cell)!;
    return cell.kind === 'row' ? { at: at + from - 1, length: to - from + 1 } : { at, length: 1 };
  });
  if (pieces.length === 1) return pieces[0]!;
  const length = pieces.reduce((total, piece) => total + piece.length, 0);
  const at = take(draft, length);
  let target = at;
  for (const piece of pieces) {
    emit(draft, copy, [perMonth(piece.at)], target, 0, piece.length);
    target += piece.length;
  }
  return { at, length };
}

function overRange(
  draft: Draft,
  { rows }: OverRange,
  span: Span,
  x: Operand,
  second?: Span,
  into?: number,
): Operand {
  return emit(draft, rows, [x, single(span.at), single(second?.at ?? 0)], into, span.length);
}

function ranging(draft: Draft, { op, args }: Application, over: OverRange, into?: number): Operand {
  const spans = args.flatMap((arg) => (arg.op === 'range' ? [spanOf(draft, arg)] : []));
  const [x] = args.flatMap((arg) => (arg.op === 'range' ? [] : [operandOf(draft, arg)]));
  const [first, second] = spans;
  if (second && second.length !== first!.length) throw new FormulaError(`${op} takes ranges of one length`);
  return overRange(draft, over, first!, x ?? single(0), second, into);
}

/** a ∘ b ∘ c … from the left; a range among them (of SUM, MIN, MAX) is first made one number. */
function folding(draft: Draft, { args }: Application, by: Fold, into?: number): Operand {
  const operands = args.map((arg) => {
    if (arg.op !== 'range') return operandOf(draft, arg);
    return overRange(draft, by.range!, spanOf(draft, arg), single(0));
  });
  return fold(draft, by, operands as [Operand, ...Operand[]], into);
}

function applied(draft: Draft, application: Application, into?: number): Operand {
  const flag = flagged(application);
  if (flag) return operandOf(draft, flag, into);
  const { evaluates }: Operator = operators[application.op];
  if (evaluates.by === 'text') return constant(draft, NaN);
  if (evaluates.by === 'range') return ranging(draft, application, evaluates, into);
  if (evaluates.by === 'fold') return folding(draft, application, evaluates, into);
  const operands = application.args.flatMap((arg) => (arg.op === 'range' ? [] : [operandOf(draft, arg)]));
  return emit(draft, evaluates.rows, operands, into);
}

/** The row one place earlier, with the first value put before month 1. */
function before(draft: Draft, { to, first }: Extract<Expr, { op: 'prev' }>): Operand {
  const row = ofCell(draft, to());
  const beginning = operandOf(draft, first);
  if (beginning.live) throw new FormulaError(`what ${to().id} begins with may not recur with it`);
  emit(draft, copy, [beginning], row.at - 1, 0, 1);
  return { ...row, at: row.at - 1 };
}

function prepared(draft: Draft, expr: Expr, into?: number): Operand {
  if (isText(expr)) return constant(draft, NaN);
  if (isApplication(expr)) return applied(draft, expr, into);
  if (expr.op === 'const') return constant(draft, expr.value);
  if (expr.op === 'month') return perMonth(draft.plan.calendar);
  if (expr.op === 'prev') return before(draft, expr);
  if (expr.op === 'is') {
    const option = constant(draft, placeOfOption(expr.choice, expr.option));
    return emit(draft, equals.rows, [ofCell(draft, expr.choice), option], into);
  }
  return expr.op === 'ref' ? ofCell(draft, expr.to) : constant(draft, NaN);
}

function operandOf(draft: Draft, expr: Expr, into?: number): Operand {
  const known = draft.done.get(expr);
  if (known) return known;
  const operand = prepared(draft, expr, into);
  draft.done.set(expr, operand);
  return operand;
}

function define(draft: Draft, cell: Cell): void {
  if (!cell.expr) return;
  const target = draft.plan.cells.get(cell)!;
  const across = cell.kind === 'row';
  const operand = operandOf(draft, cell.expr, across && !isAcross(cell.expr) ? undefined : target);
  if (operand.at === target) return;
  emit(draft, copy, [operand], target, 0, across ? draft.plan.months : 1);
}

/** How to compute a unit. */
export interface Steps {
  readonly instructions: readonly Instruction[];
  readonly scratch: number;
}

export function assemble({ cells, recurs }: Unit, plan: Plan): Steps {
  const together = new Set<Cell>(recurs ? cells : []);
  const draft: Draft = { plan, together, once: [], monthly: [], done: new Map(), scratch: 0 };
  for (const cell of cells) define(draft, cell);
  const { once, monthly, scratch } = draft;
  // One instruction goes through the months in their order, and each finds the one before; several must take turns.
  const recurring = monthly.length > 1 ? monthByMonth(monthly, plan.months) : monthly;
  return { instructions: [...once, ...recurring], scratch };
}
