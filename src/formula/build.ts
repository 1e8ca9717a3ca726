import { apply } from './apply.js';
import { FormulaError } from './error.js';
import { isAcross, sortOf, sortOfCell } from './expr.js';
import type { Cell, Expr, Part, Range } from './expr.js';
import type { Param } from './operator.js';
import { operators } from './operators.js';
import type { Op } from './operators.js';

export type Arg = Expr | Cell | number;
export type RangeArg = Range | Cell<'row'>;

type Taken<P> = P extends 'range' ? RangeArg : P extends 'list' ? Arg | Range : Arg;
type TakenAll<P extends readonly Param[]> = { -readonly [I in keyof P]: Taken<P[I]> };
type Args<O> = O extends { readonly params: infer P extends readonly Param[]; readonly more: infer M }
  ? [...TakenAll<P>, ...Taken<M>[]]
  : O extends { readonly params: infer P extends readonly Param[] }
    ? TakenAll<P>
    : never;

/** A function for every operator: e['+'](a, b), e.max(0, e.min(1, a)). */
export type Build = { readonly [O in Op]: (...args: Args<(typeof operators)[O]>) => Expr };

const isCell = (arg: Arg | Range): arg is Cell => typeof arg === 'object' && 'id' in arg;

export function toExpr(arg: Arg): Expr {
  if (isCell(arg)) return { op: 'ref', to: arg };
  if (typeof arg !== 'number') return arg;
  if (Number.isFinite(arg)) return { op: 'const', value: arg };
  throw new FormulaError(`a constant is finite, found ${arg}`);
}

function toOperand(param: Param | undefined, arg: Arg | Range): Expr | Range {
  if (typeof arg === 'object' && 'op' in arg && arg.op === 'range') return arg;
  if (param === 'range' && isCell(arg) && arg.kind === 'row') return months(arg as Cell<'row'>);
  return toExpr(arg);
}

const builder = (op: Op) => {
  const params: readonly Param[] = operators[op].params;
  return (...args: (Arg | Range)[]) =>
    apply(
      op,
      args.map((arg, at) => toOperand(params[at], arg)),
    );
};

export const e = Object.fromEntries(
  (Object.keys(operators) as Op[]).map((op) => [op, builder(op)]),
) as unknown as Build;

/** All months of a row, or some of them. A bare row is its value in the same month. */
export function months(row: Cell<'row'>): Range;
export function months(row: Cell<'row'>, from: number, to: number): Range;
export function months(row: Cell<'row'>, from?: number, to?: number): Range {
  if (from === undefined || to === undefined) return { op: 'range', parts: [{ cell: row }] };
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from) {
    return { op: 'range', parts: [{ cell: row, from, to }] };
  }
  throw new FormulaError(`${row.id} has no months ${from} to ${to}`);
}

/** Cells and rows that the layout puts side by side: the flow of month 0 and those after it. */
export function range(...parts: readonly (Cell<'number'> | Cell<'row'> | Range)[]): Range {
  return {
    op: 'range',
    parts: parts.flatMap((part): readonly Part[] => {
      if ('parts' in part) return part.parts;
      // Excel passes over texts in a range, where the tape would see an error.
      if (sortOfCell(part) === 'number') return [{ cell: part }];
      throw new FormulaError(`${part.id} may show a text and has no place in a range`);
    }),
  };
}

/** The number of the month, 1…H. */
export const month: Expr = { op: 'month' };

/** The value of a row in the month before, `first` in month 1. The row may be defined later, hence the function. */
export function prev(to: () => Cell<'row'>, first: Arg): Expr {
  const before = toExpr(first);
  if (sortOf(before) !== 'number')
    throw new FormulaError(`prev begins with a number, found ${sortOf(before)}`);
  return { op: 'prev', to, first: before };
}

/** A message by its i18n key; `values` fill its {placeholders} and are texts, numbers through e.fixed. */
export function text(key: string, values: Readonly<Record<string, Arg>> = {}): Expr {
  const filled = Object.entries(values).map(([name, value]) => [name, toExpr(value)] as const);
  for (const [name, value] of filled) {
    if (sortOf(value) === 'logical' || isAcross(value))
      throw new FormulaError(`${key}: {${name}} needs a text`);
  }
  return { op: 'text', key, values: Object.fromEntries(filled) };
}

/** Whether a choice stands at one of its options. */
export function is(choice: Cell<'choice'>, option: string): Expr {
  if (choice.options?.includes(option)) return { op: 'is', choice, option };
  throw new FormulaError(`${choice.id} has no option ${option}`);
}
